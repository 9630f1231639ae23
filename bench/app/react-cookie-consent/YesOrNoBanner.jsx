'use client'

import CookieConsent from 'react-cookie-consent'

function startCounter() {
  const script = document.createElement('script')
  script.src = '/busy.js'
  document.head.append(script)
}

/** It has no categories and nothing to customize. */
export function YesOrNoBanner() {
  return (
    <CookieConsent enableDeclineButton buttonText="Accept all" declineButtonText="Reject all" onAccept={startCounter}>
      We use cookies for analytics and marketing, if you agree.
    </CookieConsent>
  )
}
