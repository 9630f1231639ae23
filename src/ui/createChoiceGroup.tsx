'use client'

import { type ForwardRefExoticComponent, forwardRef, type JSX, type RefAttributes, useId } from 'react'
import { type Choice, ChoiceContext } from './ChoiceContext.js'
import type { PartProps } from './PartProps.js'
import type { Preferences } from './PreferencesContext.js'
import { type PartOwnProps, renderPart } from './renderPart.js'
import { usePreferences } from './usePreferences.js'

type Tag = keyof JSX.IntrinsicElements & keyof HTMLElementTagNameMap

/** Props of a category or a service; every other goes to its element. */
export type ChoiceGroupProps<Name extends Tag> = Omit<PartProps<Name>, 'id'> & {
  /** The id of the category or service. */
  readonly id: string
}

/**
 * Makes a part for a category or a service, which other parts stand in.
 *
 * @param make What it is called and about, and what it gives its element beside; its name is the part's.
 */
export const createChoiceGroup = <Name extends Tag>(
  tag: Name,
  kind: 'category' | 'service',
  make: (preferences: Preferences, id: string) => Pick<Choice, 'label' | 'text' | 'ids' | 'services'> & PartOwnProps<Name>,
): ForwardRefExoticComponent<ChoiceGroupProps<Name> & RefAttributes<HTMLElementTagNameMap[Name]>> =>
  Object.assign(
    forwardRef<HTMLElementTagNameMap[Name], ChoiceGroupProps<Name>>((given, ref) => {
      const { id, ...props } = given as ChoiceGroupProps<Name>
      const key = useId()
      const { label, text, ids, services, ...ours } = make(usePreferences(), id)
      const labelId = `${key}label`
      return (
        <ChoiceContext.Provider value={{ id, label, text, ids, services, labelId, textId: `${key}text` }}>
          {renderPart(
            tag,
            {
              role: 'group',
              'aria-labelledby': labelId,
              'data-consent-kit': kind,
              'data-consent-id': id,
              className: `consentkit-${kind}`,
              ...ours,
            } as unknown as PartOwnProps<Name>,
            props as unknown as PartProps<Name>,
            ref,
          )}
        </ChoiceContext.Provider>
      )
    }),
    { displayName: make.name },
  ) as unknown as ForwardRefExoticComponent<ChoiceGroupProps<Name> & RefAttributes<HTMLElementTagNameMap[Name]>>
