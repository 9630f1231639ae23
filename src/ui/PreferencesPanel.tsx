'use client'

import clsx from 'clsx/lite'
import { type ComponentPropsWithoutRef, type FormEvent, useState } from 'react'
import { bannerMessages } from '../locales/en.banner.js'
import { preferencesMessages } from '../locales/en.preferences.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { ActionButton } from './ActionButton.js'
import { CategoryRow } from './CategoryRow.js'
import { fill } from './fill.js'
import { handleFirst } from './handleFirst.js'
import { isSignalHonoured } from './isSignalHonoured.js'
import { labelOf } from './labelOf.js'

/** Props of {@link PreferencesPanel}: those of a `<form>`. */
export type PreferencesPanelProps = Omit<ComponentPropsWithoutRef<'form'>, 'children'>

/** The switches and the buttons of the preferences. What is switched is a draft until a button makes it the answer. */
export function PreferencesPanel({ className, onSubmit, ...props }: PreferencesPanelProps): React.JSX.Element {
  const { store, messages } = useConsentContext()
  const snapshot = useSnapshot(store)
  const { choices } = snapshot
  const [draft, setDraft] = useState<Readonly<Record<string, boolean>>>({})
  const [isSaved, setSaved] = useState(false)
  const allowed = Object.keys(choices).filter((id) => choices[id])
  const words = { ...bannerMessages, ...preferencesMessages, ...messages }
  const drafted = { ...choices, ...draft }
  const change = (ids: readonly string[], choice: boolean) => {
    setSaved(false)
    setDraft({ ...draft, ...Object.fromEntries(ids.map((id) => [id, choice])) })
  }
  const settle = (decide: () => void) => {
    setDraft({})
    setSaved(true)
    decide()
  }
  const sayWhat = () => {
    if (!allowed.length) return words.savedNone
    if (allowed.length === Object.keys(choices).length) return words.savedAll
    return fill(words.savedSome, { services: allowed.map((id) => labelOf(store.consent, id, words)).join(words.separator) })
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    settle(() => store.save(drafted))
  }
  return (
    <form
      lang={words.lang}
      dir={words.dir}
      {...props}
      data-consent-kit="preferences-form"
      className={clsx('consentkit-surface', 'consentkit-form', className)}
      onSubmit={handleFirst(onSubmit, save)}
    >
      <div className="consentkit-scroll">
        <p className="consentkit-text">{words.preferencesText}</p>
        {isSignalHonoured(store.consent, snapshot) && <p className="consentkit-signal">{words.signalHonoured}</p>}
        {Object.keys(store.consent.categories).map((id) => (
          <CategoryRow key={id} id={id} consent={store.consent} choices={drafted} words={words} onChange={change} />
        ))}
      </div>
      <div className="consentkit-actions">
        <ActionButton action="accept-all" act={() => settle(store.acceptAll)}>
          {words.acceptAll}
        </ActionButton>
        <ActionButton action="reject-all" act={() => settle(store.rejectAll)}>
          {words.rejectAll}
        </ActionButton>
        <ActionButton action="save" type="submit">
          {words.save}
        </ActionButton>
        <p role="status" className="consentkit-status">
          {isSaved && sayWhat()}
        </p>
      </div>
    </form>
  )
}
