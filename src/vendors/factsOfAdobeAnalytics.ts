import type { VendorFacts } from './VendorFacts.js'

export const factsOfAdobeAnalytics: VendorFacts = {
  purpose: 'serviceVisits',
  provider: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', policyUrl: 'https://www.adobe.com/privacy/policy.html' },
  items: [
    { name: 'kndctr_*', duration: '395 days', purpose: 'itemVisitor' },
    { name: 'AMCV_*', duration: '395 days', purpose: 'itemVisitor' },
    { name: 'com.adobe.alloy.*', duration: 'session', purpose: 'itemTest' },
    { name: 'com.adobe.alloy.*', kind: 'localStorage', duration: 'persistent', purpose: 'itemChoice' },
    { name: 'demdex', domain: '.demdex.net', duration: '180 days', purpose: 'itemMatching' },
  ],
}
