'use client'

import { useMemo } from 'react'
import { bannerMessages } from '../locales/en.banner.js'
import { preferencesMessages } from '../locales/en.preferences.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import type { Preferences } from './PreferencesContext.js'
import { useDescribed } from './useDescribed.js'

/** What the preferences tell their parts; the same object until something changes. */
export function usePreferencesValue(): Preferences {
  const { store, messages } = useConsentContext()
  const snapshot = useSnapshot(store)
  const words = useMemo(() => ({ ...bannerMessages, ...preferencesMessages, ...messages }), [messages])
  const consent = useDescribed(store.consent, words.lang)
  return useMemo(() => ({ store, snapshot, words, consent }), [store, snapshot, words, consent])
}
