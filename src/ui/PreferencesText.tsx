'use client'

import { forwardRef } from 'react'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { usePreferences } from './usePreferences.js'

/**
 * What the preferences are for.
 *
 * @example
 * <PreferencesText>You decide what runs here.</PreferencesText>
 */
export const PreferencesText = forwardRef<HTMLParagraphElement, PartProps<'p'>>(function PreferencesText(props, ref) {
  const { words } = usePreferences()
  return renderPart('p', { className: 'consentkit-text', children: words.preferencesText }, props, ref)
})
