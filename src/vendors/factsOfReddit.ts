import type { VendorFacts } from './VendorFacts.js'

export const factsOfReddit: VendorFacts = {
  purpose: 'serviceAdvertising',
  provider: { name: 'Reddit, Inc.', country: 'US', policyUrl: 'https://www.reddit.com/policies/privacy-policy' },
  items: [
    { name: '_rdt_uuid', duration: '90 days', purpose: 'itemAdVisitor' },
    { name: '_rdt_cid', duration: '90 days', purpose: 'itemAdClick' },
    { name: '_rdt_em', duration: '90 days', purpose: 'itemMatching' },
  ],
}
