'use client'

import { type Choice, ChoiceContext } from './ChoiceContext.js'
import type { Preferences } from './PreferencesContext.js'
import { usePreferences } from './usePreferences.js'
import { useWithin } from './useWithin.js'

/**
 * The category or the service that a part stands in, and the preferences around it.
 *
 * @throws where it stands in none
 */
export const useChoice = (): Choice & Preferences => ({ ...useWithin(ChoiceContext, '<PreferencesCategory> or <PreferencesService>'), ...usePreferences() })
