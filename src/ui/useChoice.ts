'use client'

import { useContext } from 'react'
import { type Choice, ChoiceContext } from './ChoiceContext.js'

/**
 * The category or the service that a part stands in.
 *
 * @throws where it stands in none
 */
export function useChoice(): Choice {
  const choice = useContext(ChoiceContext)
  if (choice) return choice
  throw Error('consent-kit: this part belongs into a <PreferencesCategory> or a <PreferencesService>, and stands in neither')
}
