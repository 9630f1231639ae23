import type { VendorFacts } from './VendorFacts.js'

export const factsOfGoogleMaps: VendorFacts = {
  purpose: 'serviceMaps',
  provider: { name: 'Google Ireland Limited', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
  items: [{ name: 'NID', domain: '.google.com', duration: '6 months', purpose: 'itemSettings' }],
}
