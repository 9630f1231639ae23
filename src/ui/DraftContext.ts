'use client'

import { createContext } from 'react'

/** What is switched in the preferences, apart from all else there, because it alone changes at each switch. */
export interface Draft {
  /** The choices as they are switched now, not yet saved. */
  readonly draft: Readonly<Record<string, boolean>>
  readonly change: (ids: readonly string[], choice: boolean) => void
  readonly isSaved: boolean
  /** Whether each switch is saved as it is switched, so that there is nothing to save by a button. */
  readonly isImmediate: boolean
}

export const DraftContext = createContext<Draft | null>(null)
