import type { VendorFacts } from './VendorFacts.js'

export const factsOfVimeo: VendorFacts = {
  purpose: 'serviceVideo',
  provider: { name: 'Vimeo.com, Inc.', country: 'US', policyUrl: 'https://vimeo.com/privacy' },
  items: [
    { name: 'player_clearance', domain: '.vimeo.com', duration: '7 days', purpose: 'itemRobots' },
    { name: 'cf_clearance', domain: '.vimeo.com', duration: '1 year', purpose: 'itemRobots' },
    { name: '__cf_bm', domain: '.vimeo.com', duration: '30 minutes', purpose: 'itemRobots' },
    { name: '_cfuvid', domain: '.vimeo.com', duration: 'session', purpose: 'itemLimit' },
  ],
}
