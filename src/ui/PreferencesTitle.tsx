'use client'

import { forwardRef } from 'react'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { usePreferences } from './usePreferences.js'
import { useSurface } from './useSurface.js'

/**
 * The heading of the preferences, which names the dialog.
 *
 * @example
 * <PreferencesTitle>Your privacy</PreferencesTitle>
 */
export const PreferencesTitle = forwardRef<HTMLHeadingElement, PartProps<'h2'>>(function PreferencesTitle(props, ref) {
  const { words } = usePreferences()
  const { titleId } = useSurface()
  return renderPart('h2', { id: titleId, className: 'consentkit-title', children: words.preferences }, props, ref)
})
