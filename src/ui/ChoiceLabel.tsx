'use client'

import { createChoicePart } from './createPreferencesPart.js'

/**
 * The name of the category or service that it stands in.
 *
 * @example
 * <ChoiceLabel render={<strong />} />
 */
export const ChoiceLabel = createChoicePart('h3', function ChoiceLabel({ labelId, label }) {
  return { id: labelId, className: 'consentkit-label', children: label }
})
