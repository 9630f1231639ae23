'use client'

import { forwardRef } from 'react'
import { actionProps } from './actionProps.js'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { usePreferences } from './usePreferences.js'

/**
 * Saves what is switched on, and everything else as refused.
 *
 * @example
 * <SaveButton />
 */
export const SaveButton = forwardRef<HTMLButtonElement, PartProps<'button'>>(function SaveButton(props, ref) {
  const { words } = usePreferences()
  return renderPart('button', { ...actionProps('save', undefined, words.save), type: 'submit' }, props, ref)
})
