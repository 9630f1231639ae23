import type { VendorFacts } from './VendorFacts.js'

export const factsOfPosthog: VendorFacts = {
  purpose: 'serviceVisits',
  provider: { name: 'PostHog, Inc.', country: 'US', policyUrl: 'https://posthog.com/privacy' },
  items: [
    { name: 'ph_*_posthog', duration: '365 days', purpose: 'itemVisitor' },
    { name: 'ph_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemVisitor' },
    { name: '__ph_opt_in_out_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemChoice' },
    { name: 'ph_*', kind: 'sessionStorage', duration: 'session', purpose: 'itemVisit' },
    { name: 'dmn_chk_*', duration: '3 seconds', purpose: 'itemTest' },
    { name: '__ph_cookie_support_*', duration: 'session', purpose: 'itemTest' },
  ],
}
