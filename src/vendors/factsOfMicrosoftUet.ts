import type { VendorFacts } from './VendorFacts.js'

export const factsOfMicrosoftUet: VendorFacts = {
  purpose: 'serviceAdvertising',
  provider: { name: 'Microsoft Corporation', country: 'US', policyUrl: 'https://www.microsoft.com/privacy/privacystatement' },
  items: [
    { name: '_uetsid', duration: '1 day', purpose: 'itemVisit' },
    { name: '_uetvid', duration: '13 months', purpose: 'itemAdVisitor' },
    { name: '_uetmsclkid', duration: '90 days', purpose: 'itemAdClick' },
    { name: '_uetsid*', kind: 'localStorage', duration: 'persistent', purpose: 'itemVisit' },
    { name: '_uetvid*', kind: 'localStorage', duration: 'persistent', purpose: 'itemAdVisitor' },
    { name: '_uetmsclkid*', kind: 'localStorage', duration: 'persistent', purpose: 'itemAdClick' },
    { name: 'MUID', domain: '.bing.com', duration: '13 months', purpose: 'itemAdVisitor' },
  ],
}
