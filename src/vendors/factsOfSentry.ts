import type { VendorFacts } from './VendorFacts.js'

export const factsOfSentry: VendorFacts = {
  purpose: 'serviceErrors',
  provider: { name: 'Functional Software, Inc.', country: 'US', policyUrl: 'https://sentry.io/privacy/' },
  items: [{ name: 'sentryReplaySession', kind: 'sessionStorage', duration: 'session', purpose: 'itemRecording' }],
}
