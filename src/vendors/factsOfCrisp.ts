import type { VendorFacts } from './VendorFacts.js'

export const factsOfCrisp: VendorFacts = {
  purpose: 'serviceChat',
  provider: { name: 'Crisp IM SAS', country: 'FR', policyUrl: 'https://crisp.chat/en/privacy/' },
  items: [
    { name: 'crisp-client*', duration: '6 months', purpose: 'itemConversation' },
    { name: 'crisp-client*', kind: 'localStorage', duration: 'persistent', purpose: 'itemConversation' },
  ],
}
