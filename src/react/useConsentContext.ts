'use client'

import { useContext } from 'react'
import { ConsentContext, type ConsentContextValue } from './ConsentContext.js'

/**
 * The nearest provider's store and settings.
 *
 * @throws where there is no provider above
 */
export function useConsentContext(): ConsentContextValue {
  const value = useContext(ConsentContext)
  if (value) return value
  const help =
    process.env.NODE_ENV === 'production'
      ? ''
      : ': wrap your app in <ConsentProvider consent={consent}>, in Next.js inside <body> of app/layout.tsx. If it is there, two copies of consent-kit may be installed; "npm ls consent-kit" tells.'
  throw Error(`consent-kit: no <ConsentProvider> above this${help}`)
}
