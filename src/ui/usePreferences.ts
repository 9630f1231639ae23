'use client'

import { useContext } from 'react'
import { type Preferences, PreferencesContext } from './PreferencesContext.js'

/**
 * The preferences that a part stands in.
 *
 * @throws where it stands in none
 */
export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext)
  if (preferences) return preferences
  throw Error('consent-kit: this belongs into <PreferencesRoot> or <PreferencesForm>')
}
