'use client'

import CookieConsent from 'react-cookie-consent'
import { startCounter } from '../../site/startCounter'

/** It has no categories and nothing to customize. */
export function YesOrNoBanner() {
  return (
    <CookieConsent enableDeclineButton buttonText="Accept all" declineButtonText="Reject all" onAccept={startCounter}>
      We use cookies for analytics and marketing, if you agree.
    </CookieConsent>
  )
}
