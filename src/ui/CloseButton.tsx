'use client'

import { actionProps } from './actionProps.js'
import { createPreferencesPart } from './createPreferencesPart.js'

/**
 * Closes the preferences and saves nothing.
 *
 * @example
 * <CloseButton className="my-cross">×</CloseButton>
 */
export const CloseButton = createPreferencesPart('button', function CloseButton({ store, words }) {
  const cross = (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 3 10 10M13 3 3 13" />
    </svg>
  )
  return { ...actionProps('close', store.close, cross), className: 'consentkit-button consentkit-close', 'aria-label': words.close }
})
