import type { VendorFacts } from './VendorFacts.js'

export const factsOfIntercom: VendorFacts = {
  purpose: 'serviceChat',
  provider: { name: 'Intercom R&D Unlimited Company', country: 'IE', policyUrl: 'https://www.intercom.com/legal/privacy' },
  items: [
    { name: 'intercom-id-*', duration: '9 months', purpose: 'itemVisitor' },
    { name: 'intercom-session-*', duration: '1 week', purpose: 'itemConversation' },
    { name: 'intercom-device-id-*', duration: '9 months', purpose: 'itemFraud' },
    { name: 'intercom.*', kind: 'localStorage', duration: 'persistent', purpose: 'itemSettings' },
  ],
}
