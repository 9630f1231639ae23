import type { VendorFacts } from './VendorFacts.js'

export const factsOfUmami: VendorFacts = {
  purpose: 'serviceVisits',
}
