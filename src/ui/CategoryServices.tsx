'use client'

import { startTransition, useEffect, useMemo, useState } from 'react'
import { createChoicePart } from './createPreferencesPart.js'
import { PreferencesService } from './PreferencesService.js'
import { useDraft } from './useDraft.js'
import { useSurface } from './useSurface.js'

/**
 * The services of the category that it stands in, closed until they are asked for; nothing where there are none.
 *
 * @example
 * <PreferencesCategory id="analytics"><ChoiceLabel /><CategoryServices open /></PreferencesCategory>
 */
export const CategoryServices = createChoicePart('details', function CategoryServices({ store, words, id, ids }) {
  const { draft } = useDraft()
  // a dialog opens at once, and is filled in moments that nobody waits for
  const [isFilled, setFilled] = useState(!useSurface().titleId)
  useEffect(() => startTransition(() => setFilled(true)), [])
  const { services: declared } = store.consent
  const services = useMemo(
    () =>
      Object.keys(declared)
        .filter((service) => declared[service]?.category === id)
        .map((service) => <PreferencesService key={service} id={service} />),
    [declared, id],
  )
  if (!services.length) return null
  const allowed = ids.filter((each) => draft[each]).length
  const children = (
    <>
      <summary>
        {words.details} <span className="consentkit-count">{ids.length ? `${allowed}/${ids.length}` : services.length}</span>
      </summary>
      {isFilled && services}
    </>
  )
  return { className: 'consentkit-details', children }
})
