import type { VendorFacts } from './VendorFacts.js'

export const factsOfPinterest: VendorFacts = {
  purpose: 'serviceAdvertising',
  provider: { name: 'Pinterest Europe Ltd.', country: 'IE', policyUrl: 'https://policy.pinterest.com/en/privacy-policy' },
  items: [
    { name: '_pin_unauth', duration: '1 year', purpose: 'itemVisitor' },
    { name: '_epik', duration: '1 year', purpose: 'itemAdClick' },
    { name: '_derived_epik', duration: '1 year', purpose: 'itemMatching' },
    { name: '_pinterest_ct*', duration: '1 year', purpose: 'itemAdVisitor' },
    { name: '_pinterest_ct_ua', domain: '.ct.pinterest.com', duration: '1 year', purpose: 'itemAdVisitor' },
    { name: '_pinterest_sess', domain: '.pinterest.com', duration: '1 year', purpose: 'itemSignIn' },
  ],
}
