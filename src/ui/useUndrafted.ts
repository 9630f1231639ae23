'use client'

import { bannerMessages } from '../locales/en.banner.js'
import { preferencesMessages } from '../locales/en.preferences.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import type { Preferences } from './PreferencesContext.js'

/** The preferences before anything is switched in them. */
export function useUndrafted(): Preferences {
  const { store, messages } = useConsentContext()
  const snapshot = useSnapshot(store)
  const words = { ...bannerMessages, ...preferencesMessages, ...messages }
  return { store, snapshot, words, draft: snapshot.choices, change: () => {}, isSaved: false }
}
