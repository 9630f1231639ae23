'use client'

import { ConsentGate, useConsent } from 'consent-kit'
import { version } from 'react'

export const Status = () => (
  <dl>
    <dt>React</dt>
    <dd data-watch="react">{version}</dd>
    <dt>Status</dt>
    <dd data-watch="status">{useConsent().status}</dd>
    <dt>Counter</dt>
    <dd>
      <ConsentGate for="counter" fallback="not allowed">
        allowed
      </ConsentGate>
    </dd>
  </dl>
)
