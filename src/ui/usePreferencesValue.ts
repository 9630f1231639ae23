'use client'

import { useEffect, useMemo, useState } from 'react'
import { buttonMessages } from '../locales/en.button.js'
import { preferencesMessages } from '../locales/en.preferences.js'
import { useConsentContext } from '../react/useConsentContext.js'
import { useSnapshot } from '../react/useSnapshot.js'
import { describeConsent } from '../vendors/describeConsent.js'
import type { Preferences } from './PreferencesContext.js'

/** What the preferences tell their parts; the same object until something changes. */
export function usePreferencesValue(): Preferences {
  const { store, messages } = useConsentContext()
  const snapshot = useSnapshot(store)
  const [consent, setConsent] = useState(store.consent)
  const value = useMemo(
    () => ({ store, snapshot, consent, words: { ...buttonMessages, ...preferencesMessages, ...messages } }),
    [store, snapshot, consent, messages],
  )
  const { lang } = value.words
  useEffect(() => {
    describeConsent(store.consent, lang).then(setConsent)
  }, [store, lang])
  return value
}
