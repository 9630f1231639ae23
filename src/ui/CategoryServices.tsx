'use client'

import { createChoicePart } from './createPreferencesPart.js'
import { PreferencesService } from './PreferencesService.js'

/**
 * The services of the category that it stands in, closed until they are asked for; nothing where there are none.
 *
 * @example
 * <PreferencesCategory id="analytics"><ChoiceLabel /><CategoryServices open /></PreferencesCategory>
 */
export const CategoryServices = createChoicePart('details', function CategoryServices({ store, draft, words, id, ids }) {
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
  return { className: 'consentkit-details', children }
})
