'use client'

import { createPreferencesPart } from './createPreferencesPart.js'
import { sayWhatIsAllowed } from './sayWhatIsAllowed.js'
import { useDraft } from './useDraft.js'

/**
 * Says what was saved, when it was: a status that is announced once.
 *
 * @example
 * <PreferencesStatus className="my-status" />
 */
export const PreferencesStatus = createPreferencesPart('p', function PreferencesStatus({ store, snapshot, words }) {
  const { isSaved } = useDraft()
  return { role: 'status', className: 'consentkit-status', children: isSaved && sayWhatIsAllowed(store.consent, snapshot, words) }
})
