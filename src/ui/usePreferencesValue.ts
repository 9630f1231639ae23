'use client'

import { useMemo } from 'react'
import { bannerMessages } from '../locales/en.banner.js'
import { preferencesMessages } from '../locales/en.preferences.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import type { Preferences } from './PreferencesContext.js'

/** What the preferences tell their parts; the same object until something changes. */
export function usePreferencesValue(): Preferences {
  const { store, messages } = useConsentContext()
  const snapshot = useSnapshot(store)
  return useMemo(() => ({ store, snapshot, words: { ...bannerMessages, ...preferencesMessages, ...messages } }), [store, snapshot, messages])
}
