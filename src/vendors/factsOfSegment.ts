import type { VendorFacts } from './VendorFacts.js'

export const factsOfSegment: VendorFacts = {
  purpose: 'serviceRouting',
  provider: { name: 'Twilio Inc.', country: 'US', policyUrl: 'https://www.twilio.com/en-us/legal/privacy' },
  items: [
    { name: 'ajs_anonymous_id', duration: '1 year', purpose: 'itemVisitor' },
    { name: 'ajs_user_id', duration: '1 year', purpose: 'itemUser' },
    { name: 'ajs_group_id', duration: '1 year', purpose: 'itemUser' },
    { name: 'ajs_*_id', kind: 'localStorage', duration: 'persistent', purpose: 'itemVisitor' },
    { name: 'ajs_user_traits', kind: 'localStorage', duration: 'persistent', purpose: 'itemTraits' },
    { name: 'ajs_group_properties', kind: 'localStorage', duration: 'persistent', purpose: 'itemTraits' },
    { name: 'persisted-queue:v1:*', kind: 'localStorage', duration: 'persistent', purpose: 'itemQueue' },
  ],
}
