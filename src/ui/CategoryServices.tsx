'use client'

import { forwardRef } from 'react'
import type { PartProps } from './PartProps.js'
import { PreferencesService } from './PreferencesService.js'
import { renderPart } from './renderPart.js'
import { useChoice } from './useChoice.js'
import { usePreferences } from './usePreferences.js'

/**
 * The services of the category that it stands in, closed until they are asked for; nothing where there are none.
 *
 * @example
 * <PreferencesCategory id="analytics"><ChoiceLabel /><CategoryServices open /></PreferencesCategory>
 */
export const CategoryServices = forwardRef<HTMLDetailsElement, PartProps<'details'>>(function CategoryServices(props, ref) {
  const { store, draft, words } = usePreferences()
  const { id, ids } = useChoice()
  const services = Object.entries(store.consent.services).filter(([, { category }]) => category === id)
  if (!services.length) return null
  const allowed = ids.filter((each) => draft[each]).length
  const children = (
    <>
      <summary>
        {words.details} <span className="consentkit-count">{ids.length ? `${allowed}/${ids.length}` : services.length}</span>
      </summary>
      {services.map(([service]) => (
        <PreferencesService key={service} id={service} />
      ))}
    </>
  )
  return renderPart('details', { className: 'consentkit-details', children }, props, ref)
})
