import type { VendorFacts } from './VendorFacts.js'

export const factsOfFathom: VendorFacts = {
  purpose: 'serviceVisits',
  provider: { name: 'Conva Ventures Inc.', country: 'CA', policyUrl: 'https://usefathom.com/data' },
}
