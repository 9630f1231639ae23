import type { VendorFacts } from './VendorFacts.js'

export const factsOfXPixel: VendorFacts = {
  purpose: 'serviceAdvertising',
  provider: { name: 'X Internet Unlimited Company', country: 'IE', policyUrl: 'https://x.com/en/privacy' },
  items: [
    { name: '_twclid', purpose: 'itemAdClick' },
    { name: '_twpid', duration: '13 months', purpose: 'itemAdVisitor' },
    { name: '_twsid', duration: '13 months', purpose: 'itemVisit' },
    { name: 'muc_ads', domain: '.t.co', duration: '400 days', purpose: 'itemAdVisitor' },
    { name: 'personalization_id', domain: '.twitter.com', duration: '400 days', purpose: 'itemAdVisitor' },
    { name: 'guest_id*', domain: '.twitter.com', duration: '400 days', purpose: 'itemAdVisitor' },
  ],
}
