'use client'

import { actionProps } from './actionProps.js'
import { createPart } from './createPart.js'

/**
 * Opens the preferences from the banner. The way back for every page is `PreferencesButton`.
 *
 * @example
 * <CustomizeButton>Let me choose</CustomizeButton>
 */
export const CustomizeButton = createPart('button', function CustomizeButton({ store, words }) {
  return actionProps('customize', store.openPreferences, words.customize)
})
