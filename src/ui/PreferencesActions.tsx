'use client'

import { AcceptButton } from './AcceptButton.js'
import { createPreferencesPart } from './createPreferencesPart.js'
import { PreferencesStatus } from './PreferencesStatus.js'
import { RejectButton } from './RejectButton.js'
import { SaveButton } from './SaveButton.js'

/**
 * Holds the buttons of the preferences: unless it is given others, accept, reject and save, and what was saved.
 *
 * @example
 * <PreferencesActions><SaveButton /></PreferencesActions>
 */
export const PreferencesActions = createPreferencesPart('div', function PreferencesActions() {
  const children = (
    <>
      <AcceptButton />
      <RejectButton />
      <SaveButton />
      <PreferencesStatus />
    </>
  )
  return { className: 'consentkit-actions', children }
})
