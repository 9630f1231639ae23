'use client'

import { createPreferencesPart } from './createPreferencesPart.js'
import { isSignalHonoured } from './isSignalHonoured.js'

/**
 * Says that the visitor's opt-out signal (Global Privacy Control) is honoured; nothing where it does not apply.
 *
 * @example
 * <PreferencesSignal />
 */
export const PreferencesSignal = createPreferencesPart('p', function PreferencesSignal({ store, snapshot, words }) {
  return isSignalHonoured(store.consent, snapshot) ? { className: 'consentkit-note', children: words.signalHonoured } : null
})
