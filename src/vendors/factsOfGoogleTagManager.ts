import type { VendorFacts } from './VendorFacts.js'

export const factsOfGoogleTagManager: VendorFacts = {
  purpose: 'serviceTags',
  provider: { name: 'Google Ireland Limited', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
}
