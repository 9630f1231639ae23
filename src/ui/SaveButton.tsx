'use client'

import { useContext } from 'react'
import { actionProps } from './actionProps.js'
import { createPreferencesPart } from './createPreferencesPart.js'
import { DraftContext } from './DraftContext.js'

/**
 * Saves what is switched on, and everything else as refused; nothing in a form that saves each switch at once.
 *
 * @example
 * <SaveButton />
 */
export const SaveButton = createPreferencesPart('button', function SaveButton({ store, snapshot, words }) {
  if (useContext(DraftContext)?.isImmediate) return null
  return { ...actionProps('save', undefined, words.save), type: 'submit', disabled: snapshot === store.getInitial() }
})
