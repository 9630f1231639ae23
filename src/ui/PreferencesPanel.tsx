'use client'

import { type FormEvent, forwardRef, useState } from 'react'
import type { PartProps } from './PartProps.js'
import { PreferencesActions } from './PreferencesActions.js'
import { PreferencesAdded } from './PreferencesAdded.js'
import { PreferencesCategories } from './PreferencesCategories.js'
import { PreferencesContext } from './PreferencesContext.js'
import { PreferencesDate } from './PreferencesDate.js'
import { PreferencesSignal } from './PreferencesSignal.js'
import { PreferencesText } from './PreferencesText.js'
import { renderPart } from './renderPart.js'
import { SurfaceContext } from './SurfaceContext.js'
import { useSurface } from './useSurface.js'
import { useUndrafted } from './useUndrafted.js'

/** The form of the preferences. What is switched is a draft until a button makes it the answer. */
export const PreferencesPanel = forwardRef<HTMLFormElement, PartProps<'form'>>(function PreferencesPanel(props, ref) {
  const undrafted = useUndrafted()
  const { store, snapshot, words } = undrafted
  const { titleId } = useSurface()
  const [draft, setDraft] = useState<Readonly<Record<string, boolean>>>({})
  const [isSaved, setSaved] = useState(false)
  const drafted = { ...snapshot.choices, ...draft }
  const change = (ids: readonly string[], choice: boolean) => {
    setSaved(false)
    setDraft({ ...draft, ...Object.fromEntries(ids.map((id) => [id, choice])) })
  }
  const settle = (decide: () => void) => {
    setDraft({})
    setSaved(true)
    decide()
  }
  const children = (
    <>
      <div className="consentkit-scroll">
        <PreferencesText />
        <PreferencesAdded />
        <PreferencesSignal />
        <PreferencesCategories />
        <PreferencesDate />
      </div>
      <PreferencesActions />
    </>
  )
  return (
    <SurfaceContext.Provider value={{ titleId, answer: (choice) => settle(choice ? store.acceptAll : store.rejectAll) }}>
      <PreferencesContext.Provider value={{ ...undrafted, draft: drafted, change, isSaved }}>
        {renderPart(
          'form',
          {
            lang: words.lang,
            dir: words.dir,
            'data-consent-kit': 'preferences-form',
            className: 'consentkit-surface consentkit-form',
            onSubmit: (event: FormEvent) => {
              event.preventDefault()
              settle(() => store.save(drafted))
            },
            children,
          },
          props,
          ref,
        )}
      </PreferencesContext.Provider>
    </SurfaceContext.Provider>
  )
})
