import type { VendorFacts } from './VendorFacts.js'

export const factsOfUmami: VendorFacts = {
  purpose: 'serviceVisits',
  items: [{ name: 'umami.disabled', kind: 'localStorage', duration: 'persistent', purpose: 'itemChoice' }],
}
