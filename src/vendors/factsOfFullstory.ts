import type { VendorFacts } from './VendorFacts.js'

export const factsOfFullstory: VendorFacts = {
  purpose: 'serviceRecordings',
  provider: { name: 'FullStory, Inc.', country: 'US', policyUrl: 'https://www.fullstory.com/legal/privacy-policy/' },
  items: [
    { name: 'fs_uid', duration: '365 days', purpose: 'itemVisitor' },
    { name: 'fs_cid', duration: '365 days', purpose: 'itemChoice' },
    { name: 'fs_lua', duration: '30 minutes', purpose: 'itemVisit' },
    { name: '_fs_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemVisitor' },
    { name: '_fs_*', kind: 'sessionStorage', duration: 'session', purpose: 'itemVisit' },
  ],
}
