'use client'

import { fill } from '../words/fill.js'
import { formatDate } from '../words/formatDate.js'
import { createPreferencesPart } from './createPreferencesPart.js'

/**
 * Says on which day the visitor last chose; nothing where they have not.
 *
 * @example
 * <PreferencesDate />
 */
export const PreferencesDate = createPreferencesPart('p', function PreferencesDate({ snapshot, words }) {
  const time = snapshot.record?.time
  if (!time) return null
  // by one clock, on the server as in the browser, whose names for a month may differ all the same
  const date = formatDate(time.slice(0, 10), words.lang)
  return { role: 'time', className: 'consentkit-text', suppressHydrationWarning: true, children: fill(words.lastChoice, { date }) }
})
