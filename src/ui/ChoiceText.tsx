'use client'

import { forwardRef } from 'react'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { useChoice } from './useChoice.js'

/**
 * What the category or service that it stands in is for; nothing where the declaration does not say.
 *
 * @example
 * <ChoiceText className="my-text" />
 */
export const ChoiceText = forwardRef<HTMLParagraphElement, PartProps<'p'>>(function ChoiceText(props, ref) {
  const { textId, text } = useChoice()
  return text ? renderPart('p', { id: textId, className: 'consentkit-text', children: text }, props, ref) : null
})
