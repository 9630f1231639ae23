import type { VendorFacts } from './VendorFacts.js'

export const factsOfHotjar: VendorFacts = {
  purpose: 'serviceRecordings',
  provider: { name: 'Hotjar Ltd', country: 'MT', policyUrl: 'https://www.hotjar.com/legal/policies/privacy/' },
  items: [
    { name: '_hjSessionUser_*', duration: '365 days', purpose: 'itemVisitor' },
    { name: '_hjSession_*', duration: '30 minutes', purpose: 'itemRecording' },
    { name: '_hjHasCachedUserAttributes', duration: 'session', purpose: 'itemTraits' },
    { name: '_hjUserAttributesHash', duration: '2 minutes', purpose: 'itemTraits' },
    { name: '_hj*', duration: '365 days', purpose: 'itemSettings' },
    { name: '_cs_*', duration: '395 days', purpose: 'itemVisitor' },
    { name: '_hjUserAttributes', kind: 'localStorage', duration: 'persistent', purpose: 'itemTraits' },
    { name: 'hjActiveViewportIds', kind: 'localStorage', duration: 'persistent', purpose: 'itemVisit' },
    { name: '_hj*', kind: 'localStorage', duration: 'persistent', purpose: 'itemSettings' },
    { name: 'hjViewportId', kind: 'sessionStorage', duration: 'session', purpose: 'itemVisit' },
    { name: '_hj*', kind: 'sessionStorage', duration: 'session', purpose: 'itemRecording' },
  ],
}
