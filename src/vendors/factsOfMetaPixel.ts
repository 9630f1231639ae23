import type { VendorFacts } from './VendorFacts.js'

export const factsOfMetaPixel: VendorFacts = {
  purpose: 'serviceAdvertising',
  provider: { name: 'Meta Platforms Ireland Limited', country: 'IE', policyUrl: 'https://www.facebook.com/privacy/policy/' },
  items: [
    { name: '_fbp', duration: '90 days', purpose: 'itemAdVisitor' },
    { name: '_fbc', duration: '90 days', purpose: 'itemAdClick' },
    { name: 'lastExternalReferrer*', kind: 'localStorage', duration: 'persistent', purpose: 'itemSource' },
    { name: 'fr', domain: '.facebook.com', duration: '90 days', purpose: 'itemAdVisitor' },
  ],
}
