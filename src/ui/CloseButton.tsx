'use client'

import { forwardRef } from 'react'
import { actionProps } from './actionProps.js'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { usePreferences } from './usePreferences.js'

/**
 * Closes the preferences and saves nothing.
 *
 * @example
 * <CloseButton className="my-cross">×</CloseButton>
 */
export const CloseButton = forwardRef<HTMLButtonElement, PartProps<'button'>>(function CloseButton(props, ref) {
  const { store, words } = usePreferences()
  const cross = (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 3 10 10M13 3 3 13" />
    </svg>
  )
  const ours = actionProps('close', store.close, cross)
  return renderPart('button', { ...ours, className: `${ours.className} consentkit-close`, 'aria-label': words.close }, props, ref)
})
