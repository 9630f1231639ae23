'use client'

import { createPreferencesPart } from './createPreferencesPart.js'
import { PreferencesCategory } from './PreferencesCategory.js'

/**
 * Every category in the declaration's order.
 *
 * @example
 * <PreferencesCategories className="my-list" />
 */
export const PreferencesCategories = createPreferencesPart('div', function PreferencesCategories({ store }) {
  const children = Object.keys(store.consent.categories).map((id) => <PreferencesCategory key={id} id={id} />)
  return { className: 'consentkit-categories', children }
})
