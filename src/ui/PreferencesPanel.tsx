'use client'

import { type FormEvent, forwardRef, useState } from 'react'
import { DraftContext } from './DraftContext.js'
import { PreferencesActions } from './PreferencesActions.js'
import { PreferencesAdded } from './PreferencesAdded.js'
import { PreferencesCategories } from './PreferencesCategories.js'
import { PreferencesChanges } from './PreferencesChanges.js'
import { PreferencesContext } from './PreferencesContext.js'
import { PreferencesDate } from './PreferencesDate.js'
import type { PreferencesFormProps } from './PreferencesForm.js'
import { PreferencesSignal } from './PreferencesSignal.js'
import { PreferencesText } from './PreferencesText.js'
import { renderPart } from './renderPart.js'
import { SurfaceContext } from './SurfaceContext.js'
import { usePreferencesValue } from './usePreferencesValue.js'
import { useSurface } from './useSurface.js'

// the same element at each switch: only what depends on the draft renders again
const children = (
  <>
    <div className="consentkit-scroll">
      <PreferencesText />
      <PreferencesAdded />
      <PreferencesChanges />
      <PreferencesSignal />
      <PreferencesCategories />
      <PreferencesDate />
    </div>
    <PreferencesActions />
  </>
)

/** The form of the preferences. What is switched is a draft until a button makes it the answer, unless each switch is to be one. */
export const PreferencesPanel = forwardRef<HTMLFormElement, PreferencesFormProps>(function PreferencesPanel({ saves, ...props }, ref) {
  const preferences = usePreferencesValue()
  const { store, snapshot, words } = preferences
  const { titleId } = useSurface()
  const [switched, setSwitched] = useState<Readonly<Record<string, boolean>>>({})
  const [saved, setSaved] = useState<string>()
  const isImmediate = saves === 'at-once'
  const draft = { ...snapshot.choices, ...switched }
  const change = (ids: readonly string[], choice: boolean) => {
    const given = Object.fromEntries(ids.map((id) => [id, choice]))
    if (isImmediate) return settle(() => store.save(given))
    setSaved('')
    setSwitched({ ...switched, ...given })
  }
  const settle = (decide: () => void) => {
    setSwitched({})
    decide()
    setSaved(store.get().record?.time)
  }
  const waiting = { disabled: snapshot === store.getInitial() }
  const surface = { titleId, submits: [waiting, waiting], answer: (choice: boolean) => settle(choice ? store.acceptAll : store.rejectAll) }
  const ours = {
    lang: words.lang,
    dir: words.dir,
    'data-consent-kit': 'preferences-form',
    // in a dialog, that is the surface
    className: titleId ? 'consentkit-form' : 'consentkit-surface consentkit-form',
    onSubmit(event: FormEvent) {
      event.preventDefault()
      if (!isImmediate) settle(() => store.save(draft))
    },
    children,
  }
  return (
    <SurfaceContext.Provider value={surface}>
      <PreferencesContext.Provider value={preferences}>
        <DraftContext.Provider value={{ draft, change, isSaved: !!saved && saved === snapshot.record?.time, isImmediate }}>
          {renderPart('form', ours, props, ref)}
        </DraftContext.Provider>
      </PreferencesContext.Provider>
    </SurfaceContext.Provider>
  )
})
