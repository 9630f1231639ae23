'use client'

import { createPreferencesPart } from './createPreferencesPart.js'

/**
 * What the preferences are for.
 *
 * @example
 * <PreferencesText>You decide what runs here.</PreferencesText>
 */
export const PreferencesText = createPreferencesPart('p', function PreferencesText({ words }) {
  return { className: 'consentkit-text', children: words.preferencesText }
})
