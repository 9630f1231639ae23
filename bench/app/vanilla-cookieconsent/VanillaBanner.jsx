'use client'

import { useEffect } from 'react'
import * as CookieConsent from 'vanilla-cookieconsent'

const en = {
  consentModal: {
    title: 'Meadow uses cookies',
    description: 'We use cookies for analytics and marketing, if you agree.',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    showPreferencesBtn: 'Customize',
  },
  preferencesModal: {
    title: 'Your choice',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    savePreferencesBtn: 'Save',
    closeIconLabel: 'Close',
    sections: [
      { title: 'Necessary', description: 'Without these the site does not work.', linkedCategory: 'necessary' },
      { title: 'Analytics', description: 'These count visits.', linkedCategory: 'analytics' },
      { title: 'Marketing', description: 'These show advertisements.', linkedCategory: 'marketing' },
    ],
  },
}

export function VanillaBanner() {
  useEffect(() => {
    CookieConsent.run({
      categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {} },
      language: { default: 'en', translations: { en } },
    })
  }, [])
  return null
}
