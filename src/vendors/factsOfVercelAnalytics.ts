import type { VendorFacts } from './VendorFacts.js'

export const factsOfVercelAnalytics: VendorFacts = {
  purpose: 'serviceVisits',
  provider: { name: 'Vercel Inc.', country: 'US', policyUrl: 'https://vercel.com/legal/privacy-policy' },
}
