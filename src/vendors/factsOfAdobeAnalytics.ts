import type { VendorFacts } from './VendorFacts.js'

export const factsOfAdobeAnalytics: VendorFacts = {
  purpose: 'serviceVisits',
  provider: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', policyUrl: 'https://www.adobe.com/privacy/policy.html' },
  items: [
    { name: 'kndctr_*_identity', duration: '395 days', purpose: 'itemVisitor' },
    { name: 'kndctr_*_consent', duration: '180 days', purpose: 'itemChoice' },
    { name: 'kndctr_*_cluster', duration: '30 minutes', purpose: 'itemSettings' },
    { name: 'AMCV_*', duration: '395 days', purpose: 'itemVisitor' },
    { name: 'AMCVS_*', duration: 'session', purpose: 'itemVisit' },
  ],
}
