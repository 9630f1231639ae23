import type { VendorFacts } from './VendorFacts.js'

export const factsOfHubspot: VendorFacts = {
  purpose: 'serviceContacts',
  provider: { name: 'HubSpot, Inc.', country: 'US', policyUrl: 'https://legal.hubspot.com/privacy-policy' },
  items: [
    { name: '__hstc', duration: '6 months', purpose: 'itemVisitor' },
    { name: 'hubspotutk', duration: '6 months', purpose: 'itemVisitor' },
    { name: '__hssc', duration: '30 minutes', purpose: 'itemVisit' },
    { name: '__hssrc', duration: 'session', purpose: 'itemVisit' },
    { name: 'messagesUtk', duration: '6 months', purpose: 'itemConversation' },
    { name: 'hs-messages-is-open', duration: '30 minutes', purpose: 'itemSettings' },
    { name: 'hs-messages-hide-welcome-message', duration: '1 day', purpose: 'itemSettings' },
    { name: '__hs_*', duration: '6 months', purpose: 'itemChoice' },
    { name: '__cf_bm', domain: '.hubspot.com', duration: '30 minutes', purpose: 'itemRobots' },
    { name: '_cfuvid', domain: '.hubspot.com', duration: 'session', purpose: 'itemLimit' },
  ],
}
