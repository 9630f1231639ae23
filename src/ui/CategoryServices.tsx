'use client'

import { startTransition, useMemo, useState } from 'react'
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
export const CategoryServices = createChoicePart('details', function CategoryServices({ words, services = [], ids }) {
  const { draft } = useDraft()
  // a dialog opens at once, and its lists are made when they are asked for
  const [isFilled, setFilled] = useState(!useSurface().titleId)
  // the same elements at each switch, so that only what depends on the draft renders again
  const children = useMemo(() => services.map((id) => <PreferencesService key={id} id={id} />), [services])
  if (!services.length) return null
  const allowed = ids.filter((each) => draft[each]).length
  const content = (
    <>
      <summary>
        {words.details} <span className="consentkit-count">{ids.length ? `${allowed}/${ids.length}` : services.length}</span>
      </summary>
      {isFilled && children}
    </>
  )
  return { className: 'consentkit-details', onToggle: () => startTransition(() => setFilled(true)), children: content }
})
