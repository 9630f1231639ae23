'use client'

import { createChoicePart } from './createPreferencesPart.js'

/**
 * What the category or service that it stands in is for; nothing where the declaration does not say.
 *
 * @example
 * <ChoiceText className="my-text" />
 */
export const ChoiceText = createChoicePart('p', function ChoiceText({ textId, text }) {
  return text ? { id: textId, className: 'consentkit-text', children: text } : null
})
