'use client'

import { createContext } from 'react'

/** What a category or a service tells its parts. */
export interface Choice {
  readonly id: string
  readonly labelId: string
  readonly textId: string
  readonly label: string
  readonly text: string | undefined
  /** The services that its switch speaks for; none where there is nothing to choose. */
  readonly ids: readonly string[]
  /** The services of a category. */
  readonly services?: readonly string[]
}

export const ChoiceContext = createContext<Choice | null>(null)
