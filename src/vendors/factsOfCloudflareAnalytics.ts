import type { VendorFacts } from './VendorFacts.js'

export const factsOfCloudflareAnalytics: VendorFacts = {
  purpose: 'serviceVisits',
  provider: { name: 'Cloudflare, Inc.', country: 'US', policyUrl: 'https://www.cloudflare.com/privacypolicy/' },
}
