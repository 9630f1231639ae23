'use client'

import type { ChangeEvent } from 'react'
import { createChoicePart } from './createPreferencesPart.js'

/**
 * Switches the category or service that it stands in: a real checkbox, announced as a switch. Where there is nothing to
 * choose, it says that it is always on.
 *
 * @example
 * <ChoiceSwitch className="my-switch" />
 */
export const ChoiceSwitch = createChoicePart('input', function ChoiceSwitch({ draft, change, words, id, ids, labelId, textId, text }) {
  if (!ids.length) return <span className="consentkit-always">{words.alwaysOn}</span>
  const checked = ids.every((each) => draft[each])
  return {
    type: 'checkbox',
    role: 'switch',
    name: id,
    checked,
    'aria-checked': checked,
    onChange: (event: ChangeEvent<HTMLInputElement>) => change(ids, event.target.checked),
    'aria-labelledby': labelId,
    'aria-describedby': text && textId,
    className: 'consentkit-switch',
  }
})
