'use client'

import { useWhenAllowed } from 'consent-kit'
import '../lib/helpdeskQueue'
import { startPostHog } from '../lib/startPostHog'

/** Runs PostHog while the visitor allows it. The helpdesk needs nothing here: the declaration says all of it. */
export function Trackers() {
  useWhenAllowed('posthog', startPostHog)
  return null
}
