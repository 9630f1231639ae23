import type { VendorFacts } from './VendorFacts.js'

export const factsOfHelpScout: VendorFacts = {
  purpose: 'serviceChat',
  provider: { name: 'Help Scout PBC', country: 'US', policyUrl: 'https://www.helpscout.com/company/legal/privacy/' },
  items: [
    { name: 'persist:hs-beacon-*', kind: 'localStorage', duration: 'persistent', purpose: 'itemConversation' },
    { name: 'persist:hs-beacon-*', kind: 'sessionStorage', duration: 'session', purpose: 'itemConversation' },
  ],
}
