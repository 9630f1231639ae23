import type { VendorFacts } from './VendorFacts.js'

export const factsOfGoogleAnalytics: VendorFacts = {
  purpose: 'serviceVisits',
  provider: { name: 'Google Ireland Limited', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
  items: [
    { name: '_ga', duration: '400 days', purpose: 'itemVisitor' },
    { name: '_ga_*', duration: '400 days', purpose: 'itemVisit' },
    { name: '_gid', duration: '1 day', purpose: 'itemVisitor' },
    { name: '_gat*', duration: '1 minute', purpose: 'itemLimit' },
  ],
}
