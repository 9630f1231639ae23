'use client'

import { forwardRef, isValidElement, type JSX, type ReactElement } from 'react'
import type { Choice } from './ChoiceContext.js'
import type { Part } from './createPart.js'
import type { PartProps } from './PartProps.js'
import type { Preferences } from './PreferencesContext.js'
import { type PartOwnProps, renderPart } from './renderPart.js'
import { useChoice } from './useChoice.js'
import { usePreferences } from './usePreferences.js'

type Tag = keyof JSX.IntrinsicElements & keyof HTMLElementTagNameMap

/** What a part gives its element, or what it is instead of one. */
type Made<Name extends Tag> = PartOwnProps<Name> | ReactElement | null

const createPartBy = <Name extends Tag, Source>(useSource: () => Source, tag: Name, make: (source: Source) => Made<Name>): Part<Name> =>
  Object.assign(
    forwardRef<HTMLElementTagNameMap[Name], PartProps<Name>>((props, ref) => {
      const ours = make(useSource())
      return !ours || isValidElement(ours) ? ours : renderPart(tag, ours as PartOwnProps<Name>, props as PartProps<Name>, ref)
    }),
    { displayName: make.name },
  ) as unknown as Part<Name>

/**
 * Makes a part of the preferences.
 *
 * @param make What the part gives its element, of the preferences that it stands in; its name is the part's.
 */
export const createPreferencesPart = <Name extends Tag>(tag: Name, make: (preferences: Preferences) => Made<Name>): Part<Name> =>
  createPartBy(usePreferences, tag, make)

/** The same of a category or a service. */
export const createChoicePart = <Name extends Tag>(tag: Name, make: (choice: Choice & Preferences) => Made<Name>): Part<Name> =>
  createPartBy(useChoice, tag, make)
