import type { VendorFacts } from './VendorFacts.js'

export const factsOfLinkedin: VendorFacts = {
  purpose: 'serviceAdvertising',
  provider: { name: 'LinkedIn Ireland Unlimited Company', country: 'IE', policyUrl: 'https://www.linkedin.com/legal/privacy-policy' },
  items: [
    { name: 'li_fat_id', duration: '30 days', purpose: 'itemAdClick' },
    { name: 'li_giant', duration: '7 days', purpose: 'itemAdVisitor' },
    { name: 'ln_or', duration: '1 day', purpose: 'itemSettings' },
    { name: 'oribi_cookie_test', duration: 'session', purpose: 'itemTest' },
    { name: 'oribili_user_guid', duration: '1 year', purpose: 'itemVisitor' },
    { name: 'li_adsId', kind: 'localStorage', duration: 'persistent', purpose: 'itemAdVisitor' },
    { name: 'bcookie', domain: '.linkedin.com', duration: '1 year', purpose: 'itemVisitor' },
    { name: 'li_sugr', domain: '.linkedin.com', duration: '90 days', purpose: 'itemAdVisitor' },
    { name: 'UserMatchHistory', domain: '.linkedin.com', duration: '30 days', purpose: 'itemMatching' },
    { name: 'AnalyticsSyncHistory', domain: '.linkedin.com', duration: '30 days', purpose: 'itemMatching' },
    { name: 'lidc', domain: '.linkedin.com', duration: '1 day', purpose: 'itemSettings' },
    { name: 'li_gc', domain: '.linkedin.com', duration: '6 months', purpose: 'itemChoice' },
    { name: 'bscookie', domain: '.www.linkedin.com', duration: '1 year', purpose: 'itemSignIn' },
  ],
}
