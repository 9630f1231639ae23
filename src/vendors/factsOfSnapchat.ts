import type { VendorFacts } from './VendorFacts.js'

export const factsOfSnapchat: VendorFacts = {
  purpose: 'serviceAdvertising',
  provider: { name: 'Snap Inc.', country: 'US', policyUrl: 'https://values.snap.com/privacy/privacy-policy' },
  items: [
    { name: '_scid', duration: '395 days', purpose: 'itemAdVisitor' },
    { name: '_scid_r', duration: '395 days', purpose: 'itemAdVisitor' },
    { name: '_sctr', duration: '395 days', purpose: 'itemLimit' },
    { name: '_ScCbts', purpose: 'itemLimit' },
    { name: '_schn*', duration: '3 minutes', purpose: 'itemTest' },
    { name: '_screload', duration: '1 hour', purpose: 'itemLimit' },
    { name: 'u_sclid*', kind: 'localStorage', duration: 'persistent', purpose: 'itemAdVisitor' },
    { name: 'u_scsid*', kind: 'sessionStorage', duration: 'session', purpose: 'itemVisit' },
    { name: 'sc_at', domain: '.snapchat.com', duration: '1 year', purpose: 'itemAdVisitor' },
  ],
}
