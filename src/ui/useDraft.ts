'use client'

import { useContext } from 'react'
import { type Draft, DraftContext } from './DraftContext.js'

/**
 * What is switched in the form that a part stands in.
 *
 * @throws where it stands in none
 */
export function useDraft(): Draft {
  const draft = useContext(DraftContext)
  if (draft) return draft
  throw Error('consent-kit: this belongs into <PreferencesForm>')
}
