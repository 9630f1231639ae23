import type { VendorFacts } from './VendorFacts.js'

export const factsOfGoogleAds: VendorFacts = {
  purpose: 'serviceAdvertising',
  provider: { name: 'Google Ireland Limited', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
  items: [
    { name: '_gcl_*', duration: '90 days', purpose: 'itemAdClick' },
    { name: '_gac_*', duration: '90 days', purpose: 'itemAdClick' },
    { name: '_gcl_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemAdClick' },
    { name: 'IDE', domain: '.doubleclick.net', duration: '400 days', purpose: 'itemAdVisitor' },
    { name: 'test_cookie', domain: '.doubleclick.net', duration: '15 minutes', purpose: 'itemTest' },
  ],
}
