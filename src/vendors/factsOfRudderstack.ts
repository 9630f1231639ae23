import type { VendorFacts } from './VendorFacts.js'

export const factsOfRudderstack: VendorFacts = {
  purpose: 'serviceRouting',
  provider: { name: 'RudderStack, Inc.', country: 'US', policyUrl: 'https://www.rudderstack.com/privacy-policy/' },
  items: [
    { name: 'rl_anonymous_id', duration: '1 year', purpose: 'itemVisitor' },
    { name: 'rl_user_id', duration: '1 year', purpose: 'itemUser' },
    { name: 'rl_group_id', duration: '1 year', purpose: 'itemUser' },
    { name: 'rl_trait', duration: '1 year', purpose: 'itemTraits' },
    { name: 'rl_group_trait', duration: '1 year', purpose: 'itemTraits' },
    { name: 'rl_session', duration: '1 year', purpose: 'itemVisit' },
    { name: 'rl_page_init_*', duration: '1 year', purpose: 'itemSource' },
    { name: 'rl_auth_token', duration: '1 year', purpose: 'itemSettings' },
    { name: 'rl_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemVisitor' },
    { name: 'rudder_*', kind: 'localStorage', duration: 'persistent', purpose: 'itemQueue' },
  ],
}
