import type { VendorFacts } from './VendorFacts.js'

export const factsOfMixpanel: VendorFacts = {
  purpose: 'serviceVisits',
  provider: { name: 'Mixpanel, Inc.', country: 'US', policyUrl: 'https://mixpanel.com/legal/privacy-policy/' },
  items: [
    { name: 'mp_*_mixpanel', duration: '1 year', purpose: 'itemVisitor' },
    { name: '__mp_opt_in_out_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemChoice' },
    { name: '__mpq_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemQueue' },
    { name: 'mp_tab_id_*', kind: 'sessionStorage', duration: 'session', purpose: 'itemVisit' },
    { name: 'mp_gen_new_tab_id_*', kind: 'sessionStorage', duration: 'session', purpose: 'itemVisit' },
    { name: 'mixpanelBrowserDb', kind: 'indexedDB', duration: 'persistent', purpose: 'itemRecording' },
    { name: 'mixpanelFlagsDb', kind: 'indexedDB', duration: 'persistent', purpose: 'itemSettings' },
  ],
}
