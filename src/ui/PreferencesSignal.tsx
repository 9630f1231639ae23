'use client'

import { forwardRef } from 'react'
import { isSignalHonoured } from './isSignalHonoured.js'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { usePreferences } from './usePreferences.js'

/**
 * Says that the visitor's opt-out signal (Global Privacy Control) is honoured; nothing where it does not apply.
 *
 * @example
 * <PreferencesSignal />
 */
export const PreferencesSignal = forwardRef<HTMLParagraphElement, PartProps<'p'>>(function PreferencesSignal(props, ref) {
  const { store, snapshot, words } = usePreferences()
  if (!isSignalHonoured(store.consent, snapshot)) return null
  return renderPart('p', { className: 'consentkit-note', children: words.signalHonoured }, props, ref)
})
