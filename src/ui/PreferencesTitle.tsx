'use client'

import { createPart } from './createPart.js'

/**
 * The heading of the preferences, which names the dialog.
 *
 * @example
 * <PreferencesTitle>Your privacy</PreferencesTitle>
 */
export const PreferencesTitle = createPart('h2', function PreferencesTitle({ words, titleId }) {
  return { id: titleId, className: 'consentkit-title', children: words.preferences }
})
