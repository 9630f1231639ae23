'use client'

import { createContext } from 'react'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentSnapshot } from '../core/ConsentSnapshot.js'
import type { ConsentStore } from '../core/createConsentStore.js'
import type { ButtonMessages, PreferencesMessages } from '../locales/Messages.js'

/** What the preferences tell their parts. */
export interface Preferences {
  readonly store: ConsentStore
  /** The declaration, with what is known of its vendors as soon as that has come. */
  readonly consent: ConsentDeclaration
  readonly snapshot: ConsentSnapshot
  readonly words: ButtonMessages & PreferencesMessages
}

export const PreferencesContext = createContext<Preferences | null>(null)
