'use client'

import { useContext } from 'react'
import { type Choice, ChoiceContext } from './ChoiceContext.js'
import type { Preferences } from './PreferencesContext.js'
import { usePreferences } from './usePreferences.js'

/**
 * The category or the service that a part stands in, and the preferences around it.
 *
 * @throws where it stands in none
 */
export function useChoice(): Choice & Preferences {
  const choice = useContext(ChoiceContext)
  if (!choice) throw Error('consent-kit: this part belongs into a <PreferencesCategory> or a <PreferencesService>')
  return { ...usePreferences(), ...choice }
}
