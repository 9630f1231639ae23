import type { VendorFacts } from './VendorFacts.js'

export const factsOfRecaptcha: VendorFacts = {
  purpose: 'serviceRobots',
  provider: { name: 'Google Ireland Limited', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
  items: [
    { name: '_grecaptcha', kind: 'localStorage', duration: 'persistent', purpose: 'itemRobots' },
    { name: '_GRECAPTCHA', domain: 'www.google.com', duration: '6 months', purpose: 'itemRobots' },
    { name: 'rc::a', kind: 'localStorage', domain: 'www.google.com', duration: 'persistent', purpose: 'itemRobots' },
    { name: 'rc::b', kind: 'sessionStorage', domain: 'www.google.com', duration: 'session', purpose: 'itemRobots' },
    { name: 'rc::c', kind: 'sessionStorage', domain: 'www.google.com', duration: 'session', purpose: 'itemRobots' },
  ],
}
