import type { VendorFacts } from './VendorFacts.js'

export const factsOfAmplitude: VendorFacts = {
  purpose: 'serviceVisits',
  provider: { name: 'Amplitude, Inc.', country: 'US', policyUrl: 'https://amplitude.com/privacy' },
  items: [
    { name: 'AMP_MKTG_*', duration: '1 year', purpose: 'itemSource' },
    { name: 'AMP_*', duration: '1 year', purpose: 'itemVisitor' },
    { name: 'AMP_unsent_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemQueue' },
    { name: 'AMP_remote_config_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemSettings' },
    { name: 'AMP_*', kind: 'sessionStorage', duration: 'session', purpose: 'itemVisit' },
    { name: 'AMP_diagnostics_*', kind: 'indexedDB', duration: 'persistent', purpose: 'itemQueue' },
  ],
}
