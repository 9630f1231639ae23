import type { VendorFacts } from './VendorFacts.js'

export const factsOfPlausible: VendorFacts = {
  purpose: 'serviceVisits',
}
