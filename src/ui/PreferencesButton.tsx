'use client'

import { forwardRef } from 'react'
import { bannerMessages } from '../locales/en.banner.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { ActionButton, type ActionButtonProps } from './ActionButton.js'

/** Props of {@link PreferencesButton}: those of a `<button>`. */
export type PreferencesButtonProps = Omit<ActionButtonProps, 'action' | 'act'>

/**
 * Opens the preferences: the way back that the law asks for on every page, best placed in the footer.
 *
 * @example
 * <footer><PreferencesButton /></footer>
 */
export const PreferencesButton = forwardRef<HTMLButtonElement, PreferencesButtonProps>(function PreferencesButton({ children, ...props }, ref) {
  const { store, messages } = useConsentContext()
  return (
    <ActionButton aria-haspopup="dialog" {...props} ref={ref} action="customize" act={store.openPreferences} data-consent-kit="preferences-button">
      {children ?? messages?.preferences ?? bannerMessages.preferences}
    </ActionButton>
  )
})
