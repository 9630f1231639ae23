'use client'

import { useAllowed } from 'consent-kit'
import { useState } from 'react'

/** Sends an event to PostHog, if the visitor allows it. */
export function TestEvent() {
  const isAllowed = useAllowed('posthog')
  const [told, setTold] = useState('')
  const send = async () => {
    setTold(isAllowed ? 'Sent.' : 'Held back: PostHog is not allowed.')
    if (isAllowed) (await import('posthog-js')).posthog.capture('test_event')
  }
  return (
    <>
      <button type="button" className="button" onClick={send}>
        Send a test event
      </button>
      <span role="status" className="told">
        {told}
      </span>
    </>
  )
}
