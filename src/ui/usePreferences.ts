'use client'

import { type Preferences, PreferencesContext } from './PreferencesContext.js'
import { useWithin } from './useWithin.js'

/**
 * The preferences that a part stands in.
 *
 * @throws where it stands in none
 */
export const usePreferences = (): Preferences => useWithin(PreferencesContext, '<PreferencesRoot> or <PreferencesForm>')
