'use client'

import { createContext } from 'react'
import type { ConsentStore } from '../core/createConsentStore.js'
import type { Messages } from '../locales/Messages.js'

/** What the provider hands down. */
export interface ConsentContextValue {
  readonly store: ConsentStore
  readonly messages: Partial<Messages>
  readonly nonce: string | undefined
  readonly endpoint: string | undefined
  /** Where failures of services and of the site's own effects are told. */
  readonly report: (error: Error) => void
}

export const ConsentContext = createContext<ConsentContextValue | null>(null)
