'use client'

import { forwardRef } from 'react'
import type { PartProps } from './PartProps.js'
import { PreferencesCategory } from './PreferencesCategory.js'
import { renderPart } from './renderPart.js'
import { usePreferences } from './usePreferences.js'

/**
 * Every category in the declaration's order.
 *
 * @example
 * <PreferencesCategories className="my-list" />
 */
export const PreferencesCategories = forwardRef<HTMLDivElement, PartProps<'div'>>(function PreferencesCategories(props, ref) {
  const { categories } = usePreferences().store.consent
  const children = Object.keys(categories).map((id) => <PreferencesCategory key={id} id={id} />)
  return renderPart('div', { className: 'consentkit-categories', children }, props, ref)
})
