'use client'

import type { ChangeEvent, KeyboardEvent } from 'react'
import { createChoicePart } from './createPreferencesPart.js'
import { useDraft } from './useDraft.js'

/**
 * Switches the category or service that it stands in: a real checkbox, announced as a switch. Where there is nothing to
 * choose, it says that it is always on. In the HTML of a server it waits, disabled, for React.
 *
 * @example
 * <ChoiceSwitch className="my-switch" />
 */
export const ChoiceSwitch = createChoicePart('input', function ChoiceSwitch({ store, snapshot, words, id, ids, label, labelId, textId, text }) {
  const { draft, change } = useDraft()
  if (!ids.length) return <span className="consentkit-always">{words.alwaysOn}</span>
  return {
    type: 'checkbox',
    role: 'switch',
    name: id,
    checked: ids.every((each) => draft[each]),
    disabled: snapshot === store.getInitial(),
    onChange: (event: ChangeEvent<HTMLInputElement>) => change(ids, event.target.checked),
    // without it, Enter would send the form
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      if (event.key !== 'Enter') return
      event.preventDefault()
      event.currentTarget.click()
    },
    'aria-labelledby': labelId,
    // where the site leaves its label out
    'aria-label': label,
    'aria-describedby': text && textId,
    className: 'consentkit-switch',
  }
})
