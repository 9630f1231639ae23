import type { VendorFacts } from './VendorFacts.js'

export const factsOfYoutube: VendorFacts = {
  purpose: 'serviceVideo',
  provider: { name: 'Google Ireland Limited', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
  items: [
    { name: 'VISITOR_INFO1_LIVE', domain: '.youtube.com', duration: '180 days', purpose: 'itemVisitor' },
    { name: 'VISITOR_PRIVACY_METADATA', domain: '.youtube.com', duration: '180 days', purpose: 'itemChoice' },
    { name: '__Secure-ROLLOUT_TOKEN', domain: '.youtube.com', duration: '180 days', purpose: 'itemSettings' },
    { name: 'YSC', domain: '.youtube.com', duration: 'session', purpose: 'itemVisit' },
    { name: 'yt-remote-device-id', kind: 'localStorage', domain: '.youtube-nocookie.com', duration: 'persistent', purpose: 'itemPlayer' },
    { name: 'ytidb::*', kind: 'localStorage', domain: '.youtube-nocookie.com', duration: 'persistent', purpose: 'itemPlayer' },
  ],
}
