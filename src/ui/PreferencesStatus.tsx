'use client'

import { forwardRef } from 'react'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { sayWhatIsAllowed } from './sayWhatIsAllowed.js'
import { usePreferences } from './usePreferences.js'

/**
 * Says what was saved, when it was: a status that is announced once.
 *
 * @example
 * <PreferencesStatus className="my-status" />
 */
export const PreferencesStatus = forwardRef<HTMLParagraphElement, PartProps<'p'>>(function PreferencesStatus(props, ref) {
  const { store, snapshot, words, isSaved } = usePreferences()
  return renderPart('p', { role: 'status', className: 'consentkit-status', children: isSaved && sayWhatIsAllowed(store.consent, snapshot, words) }, props, ref)
})
