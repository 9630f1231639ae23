import { CookiePolicy } from 'consent-kit/policy'
import 'consent-kit/policy.css'
import type { Metadata } from 'next'
import { consent } from '../../../consent.config'

export const metadata: Metadata = { title: 'Cookies' }

/** Made of the same declaration as the gate, so that it cannot say anything else than what the gate does. */
export default function Cookies() {
  return <CookiePolicy className="policy" consent={consent} />
}
