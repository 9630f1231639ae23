'use client'

import { fill } from '../words/fill.js'
import { createPreferencesPart } from './createPreferencesPart.js'

/**
 * Says what has changed in the declaration since the visitor's answer, until they answer again: that it was read is kept
 * nowhere. Nothing where there are no such changes.
 *
 * @example
 * <PreferencesChanges className="my-note" />
 */
export const PreferencesChanges = createPreferencesPart('p', function PreferencesChanges({ store, snapshot: { record }, words }) {
  // a day is no later than any moment of it
  const changes = store.consent.changes?.filter(({ date }) => record && date > record.time)
  return changes?.[0] ? { className: 'consentkit-note', children: fill(words.changed, { changes: changes.map(({ summary }) => summary).join(' ') }) } : null
})
