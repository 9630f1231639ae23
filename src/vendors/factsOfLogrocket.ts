import type { VendorFacts } from './VendorFacts.js'

export const factsOfLogrocket: VendorFacts = {
  purpose: 'serviceRecordings',
  provider: { name: 'LogRocket, Inc.', country: 'US', policyUrl: 'https://logrocket.com/privacy' },
  items: [
    { name: '_lr_*', duration: '1 year', purpose: 'itemVisitor' },
    { name: '_lr_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemVisitor' },
    { name: '_lr_*', kind: 'sessionStorage', duration: 'session', purpose: 'itemRecording' },
    { name: '_lr_*', kind: 'indexedDB', duration: 'persistent', purpose: 'itemQueue' },
  ],
}
