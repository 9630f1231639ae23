'use client'

import { useEffect, useState } from 'react'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { describeConsent, getDescribed } from '../vendors/describeConsent.js'

/** A declaration with what is known of its vendors, in one language: at once where that has been fetched before. */
export function useDescribed(consent: ConsentDeclaration, lang: string): ConsentDeclaration {
  const [described, setDescribed] = useState({ consent, lang, full: consent })
  useEffect(() => {
    let isWanted = true
    describeConsent(consent, lang).then((full) => isWanted && full !== consent && setDescribed({ consent, lang, full }))
    return () => {
      isWanted = false
    }
  }, [consent, lang])
  return described.consent === consent && described.lang === lang && described.full !== consent ? described.full : getDescribed(consent, lang)
}
