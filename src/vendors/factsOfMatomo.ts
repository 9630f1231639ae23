import type { VendorFacts } from './VendorFacts.js'

export const factsOfMatomo: VendorFacts = {
  purpose: 'serviceVisits',
  items: [
    { name: '_pk_id.*', duration: '13 months', purpose: 'itemVisitor' },
    { name: '_pk_ses.*', duration: '30 minutes', purpose: 'itemVisit' },
    { name: '_pk_ref.*', duration: '6 months', purpose: 'itemSource' },
    { name: '_pk_cvar.*', duration: '30 minutes', purpose: 'itemTraits' },
    { name: '_pk_hsr.*', duration: '30 minutes', purpose: 'itemRecording' },
    { name: '_pk_testcookie*', duration: 'session', purpose: 'itemTest' },
    { name: 'mtm_consent*', duration: '400 days', purpose: 'itemChoice' },
    { name: 'mtm_cookie_consent', duration: '400 days', purpose: 'itemChoice' },
  ],
}
