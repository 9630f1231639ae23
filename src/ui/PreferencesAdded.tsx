'use client'

import { forwardRef } from 'react'
import { fill } from './fill.js'
import { labelOf } from './labelOf.js'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { usePreferences } from './usePreferences.js'

/**
 * Names the services that were added since the visitor's answer; nothing where there are none.
 *
 * @example
 * <PreferencesAdded className="my-note" />
 */
export const PreferencesAdded = forwardRef<HTMLParagraphElement, PartProps<'p'>>(function PreferencesAdded(props, ref) {
  const { store, snapshot, words } = usePreferences()
  const { record, undecided } = snapshot
  if (!record || !undecided.length) return null
  const services = undecided.map((id) => labelOf(store.consent, id, words)).join(words.separator)
  return renderPart('p', { className: 'consentkit-note', children: fill(words.added, { services }) }, props, ref)
})
