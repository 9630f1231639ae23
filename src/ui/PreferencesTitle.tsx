'use client'

import { createPreferencesPart } from './createPreferencesPart.js'
import { useSurface } from './useSurface.js'

/**
 * The heading of the preferences, which names the dialog.
 *
 * @example
 * <PreferencesTitle>Your privacy</PreferencesTitle>
 */
export const PreferencesTitle = createPreferencesPart('h2', function PreferencesTitle({ words }) {
  return { id: useSurface().titleId, className: 'consentkit-title', children: words.preferences }
})
