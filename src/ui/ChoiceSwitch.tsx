'use client'

import { type ChangeEvent, forwardRef } from 'react'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { useChoice } from './useChoice.js'
import { usePreferences } from './usePreferences.js'

/**
 * Switches the category or service that it stands in: a real checkbox, announced as a switch. Where there is nothing to
 * choose, it says that it is always on.
 *
 * @example
 * <ChoiceSwitch className="my-switch" />
 */
export const ChoiceSwitch = forwardRef<HTMLInputElement, PartProps<'input'>>(function ChoiceSwitch(props, ref) {
  const { draft, change, words } = usePreferences()
  const { id, ids, labelId, textId, text } = useChoice()
  if (!ids.length) return <span className="consentkit-always">{words.alwaysOn}</span>
  const checked = ids.every((each) => draft[each])
  return renderPart(
    'input',
    {
      type: 'checkbox',
      role: 'switch',
      name: id,
      checked,
      'aria-checked': checked,
      onChange: (event: ChangeEvent<HTMLInputElement>) => change(ids, event.target.checked),
      'aria-labelledby': labelId,
      'aria-describedby': text && textId,
      className: 'consentkit-switch',
    },
    props,
    ref,
  )
})
