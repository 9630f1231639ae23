'use client'

import { actionProps } from './actionProps.js'
import { createPreferencesPart } from './createPreferencesPart.js'

/**
 * Saves what is switched on, and everything else as refused.
 *
 * @example
 * <SaveButton />
 */
export const SaveButton = createPreferencesPart('button', function SaveButton({ store, snapshot, words }) {
  return { ...actionProps('save', undefined, words.save), type: 'submit', disabled: snapshot === store.getInitial() }
})
