import type { VendorFacts } from './VendorFacts.js'

export const factsOfTiktok: VendorFacts = {
  purpose: 'serviceAdvertising',
  provider: { name: 'TikTok Technology Limited', country: 'IE', policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en' },
  items: [
    { name: '_ttp', duration: '13 months', purpose: 'itemAdVisitor' },
    { name: '_tt_enable_cookie', duration: '13 months', purpose: 'itemTest' },
    { name: 'ttcsid*', duration: '13 months', purpose: 'itemVisit' },
    { name: 'ttclid', duration: '13 months', purpose: 'itemAdClick' },
    { name: 'tt_sessionId', kind: 'sessionStorage', duration: 'session', purpose: 'itemVisit' },
    { name: 'tt_pixel_session_index', kind: 'sessionStorage', duration: 'session', purpose: 'itemVisit' },
    { name: 'tt_appInfo', kind: 'sessionStorage', duration: 'session', purpose: 'itemSettings' },
    { name: '_ttp', domain: '.tiktok.com', duration: '13 months', purpose: 'itemAdVisitor' },
  ],
}
