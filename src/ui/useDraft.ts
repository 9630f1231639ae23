'use client'

import { type Draft, DraftContext } from './DraftContext.js'
import { useWithin } from './useWithin.js'

/**
 * What is switched in the form that a part stands in.
 *
 * @throws where it stands in none
 */
export const useDraft = (): Draft => useWithin(DraftContext, '<PreferencesForm>')
