import type { VendorFacts } from './VendorFacts.js'

export const factsOfHeap: VendorFacts = {
  purpose: 'serviceVisits',
  provider: { name: 'Content Square SAS', country: 'FR', policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/' },
  items: [
    { name: '_hp2_id.*', duration: '395 days', purpose: 'itemVisitor' },
    { name: '_hp2_ses_props.*', duration: '30 minutes', purpose: 'itemVisit' },
    { name: '_hp2_props.*', duration: '395 days', purpose: 'itemTraits' },
    { name: '_hp2_hld*', duration: '1 second', purpose: 'itemTest' },
    { name: '_cs_id', duration: '395 days', purpose: 'itemVisitor' },
    { name: '_cs_c', duration: '395 days', purpose: 'itemChoice' },
    { name: '_cs_s', duration: '30 minutes', purpose: 'itemRecording' },
    { name: '_cs_cvars', duration: 'session', purpose: 'itemTraits' },
    { name: '_cs_s_ctx', duration: '30 minutes', purpose: 'itemVisit' },
    { name: '_cs_i', duration: '3 days', purpose: 'itemUser' },
    { name: '_cs_ep', duration: '395 days', purpose: 'itemChoice' },
    { name: '_cs_ex', duration: '30 days', purpose: 'itemChoice' },
    { name: 'userty.core.*', duration: '400 days', purpose: 'itemRecording' },
    { name: '_hp5_*', duration: '395 days', purpose: 'itemVisit' },
  ],
}
