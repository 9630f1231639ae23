'use client'

import { type ComponentType, createElement, forwardRef } from 'react'
import { getPreferences } from './loadPreferences.js'
import type * as view from './preferencesView.js'

type Name = Exclude<keyof typeof view, 'Dialog' | 'Panel'>

const names =
  'Title Close Text Added Changes Signal Date Categories Category Services Service Label Switch Description Provider Items Actions Save Status'.split(
    ' ',
  ) as Name[]

/** The parts of the preferences, which are fetched with them: they can be named on any page, and weigh next to nothing there. */
export const lazyParts = Object.fromEntries(
  names.map((name) => [
    name,
    forwardRef((props, ref) => {
      const part = getPreferences()?.[name] as ComponentType<object> | undefined
      if (part) return createElement(part, { ...props, ref } as object)
      throw Error(`consent-kit: the part "${name}" belongs into <PreferencesRoot> or <PreferencesForm>, and stands in neither`)
    }),
  ]),
) as unknown as Pick<typeof view, Name>
