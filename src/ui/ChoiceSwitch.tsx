'use client'

import type { ChangeEvent, KeyboardEvent } from 'react'
import { createChoicePart } from './createPreferencesPart.js'
import { useDraft } from './useDraft.js'

/**
 * Switches the category or service that it stands in: a real checkbox, announced as a switch. Where there is nothing to
 * choose, it says that it is always on.
 *
 * @example
 * <ChoiceSwitch className="my-switch" />
 */
export const ChoiceSwitch = createChoicePart('input', function ChoiceSwitch({ words, id, ids, label, labelId, textId, text }) {
  const { draft, change } = useDraft()
  if (!ids.length) return <span className="consentkit-always">{words.alwaysOn}</span>
  const checked = ids.every((each) => draft[each])
  return {
    type: 'checkbox',
    role: 'switch',
    name: id,
    checked,
    'aria-checked': checked,
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
