'use client'

import { forwardRef } from 'react'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { useChoice } from './useChoice.js'

/**
 * The name of the category or service that it stands in.
 *
 * @example
 * <ChoiceLabel render={<strong />} />
 */
export const ChoiceLabel = forwardRef<HTMLHeadingElement, PartProps<'h3'>>(function ChoiceLabel(props, ref) {
  const { labelId, label, isService } = useChoice()
  return renderPart(isService ? 'h4' : 'h3', { id: labelId, className: 'consentkit-label', children: label }, props, ref)
})
