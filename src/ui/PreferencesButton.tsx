'use client'

import { forwardRef } from 'react'
import { bannerMessages } from '../locales/en.banner.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { ActionButton, type ActionButtonProps } from './ActionButton.js'
import { isSignalHonoured } from './isSignalHonoured.js'

/** Props of {@link PreferencesButton}: those of a `<button>`. */
export type PreferencesButtonProps = Omit<ActionButtonProps, 'action' | 'act'>

/**
 * Opens the preferences: the way back that the law asks for on every page, best placed in the footer. Where the regime is
 * `opt-out` it also says that the visitor's opt-out signal (Global Privacy Control) is honoured.
 *
 * @example
 * <footer><PreferencesButton /></footer>
 */
export const PreferencesButton = forwardRef<HTMLButtonElement, PreferencesButtonProps>(function PreferencesButton({ children, ...props }, ref) {
  const { store, messages } = useConsentContext()
  const isHonoured = isSignalHonoured(store.consent, useSnapshot(store))
  const words = { ...bannerMessages, ...messages }
  return (
    <ActionButton aria-haspopup="dialog" {...props} ref={ref} action="customize" act={store.openPreferences} data-consent-kit="preferences-button">
      {children ?? words.preferences}
      {isHonoured && <small className="consentkit-signal">{words.signalHonoured}</small>}
    </ActionButton>
  )
})
