'use client'

import { fill } from '../words/fill.js'
import { labelOf } from '../words/labelOf.js'
import { createPreferencesPart } from './createPreferencesPart.js'

/**
 * Names the services that were added since the visitor's answer; nothing where there are none.
 *
 * @example
 * <PreferencesAdded className="my-note" />
 */
export const PreferencesAdded = createPreferencesPart('p', function PreferencesAdded({ store, snapshot, words }) {
  const { record, undecided } = snapshot
  if (!record || !undecided.length) return null
  const services = undecided.map((id) => labelOf(store.consent, id, words)).join(words.separator)
  return { className: 'consentkit-note', children: fill(words.added, { services }) }
})
