import type { VendorFacts } from './VendorFacts.js'

export const factsOfPlausible: VendorFacts = {
  purpose: 'serviceVisits',
  items: [{ name: 'plausible_ignore', kind: 'localStorage', duration: 'persistent', purpose: 'itemChoice' }],
}
