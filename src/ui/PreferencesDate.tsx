'use client'

import { forwardRef } from 'react'
import { fill } from './fill.js'
import { inLanguage } from './inLanguage.js'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { usePreferences } from './usePreferences.js'

/**
 * Says on which day the visitor last chose; nothing where they have not.
 *
 * @example
 * <PreferencesDate />
 */
export const PreferencesDate = forwardRef<HTMLParagraphElement, PartProps<'p'>>(function PreferencesDate(props, ref) {
  const { snapshot, words } = usePreferences()
  const time = snapshot.record?.time
  if (!time) return null
  const date = inLanguage(words.lang, (lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(time)))
  return renderPart('p', { className: 'consentkit-text', children: fill(words.lastChoice, { date }) }, props, ref)
})
