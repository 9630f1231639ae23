import type { VendorFacts } from './VendorFacts.js'

export const factsOfClarity: VendorFacts = {
  purpose: 'serviceRecordings',
  provider: { name: 'Microsoft Corporation', country: 'US', policyUrl: 'https://www.microsoft.com/privacy/privacystatement' },
  items: [
    { name: '_clck', duration: '1 year', purpose: 'itemVisitor' },
    { name: '_clsk', duration: '1 day', purpose: 'itemRecording' },
    { name: '_cltk', kind: 'sessionStorage', duration: 'session', purpose: 'itemRecording' },
    { name: 'CLID', domain: 'www.clarity.ms', duration: '1 year', purpose: 'itemVisitor' },
    { name: 'MUID', domain: '.clarity.ms', duration: '13 months', purpose: 'itemAdVisitor' },
    { name: 'ANONCHK', domain: '.c.clarity.ms', duration: '10 minutes', purpose: 'itemSettings' },
    { name: 'SM', domain: '.c.clarity.ms', duration: 'session', purpose: 'itemMatching' },
    { name: 'MR', domain: '.c.clarity.ms', duration: '7 days', purpose: 'itemLimit' },
  ],
}
