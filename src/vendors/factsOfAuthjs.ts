import type { VendorFacts } from './VendorFacts.js'

export const factsOfAuthjs: VendorFacts = {
  purpose: 'serviceSignIn',
  items: [
    { name: '*authjs.session-token*', duration: '30 days', purpose: 'itemSignIn' },
    { name: '*authjs.callback-url', duration: 'session', purpose: 'itemReturn' },
    { name: '*authjs.csrf-token', duration: 'session', purpose: 'itemSecurity' },
    { name: '*authjs.pkce.code_verifier', duration: '15 minutes', purpose: 'itemSecurity' },
    { name: '*authjs.state', duration: '15 minutes', purpose: 'itemSecurity' },
    { name: '*authjs.nonce', duration: '15 minutes', purpose: 'itemSecurity' },
    { name: '*authjs.challenge', duration: '15 minutes', purpose: 'itemSecurity' },
    { name: '*next-auth.session-token*', duration: '30 days', purpose: 'itemSignIn' },
    { name: '*next-auth.callback-url', duration: 'session', purpose: 'itemReturn' },
    { name: '*next-auth.csrf-token', duration: 'session', purpose: 'itemSecurity' },
    { name: '*next-auth.pkce.code_verifier', duration: '15 minutes', purpose: 'itemSecurity' },
    { name: '*next-auth.state', duration: '15 minutes', purpose: 'itemSecurity' },
    { name: '*next-auth.nonce', duration: '15 minutes', purpose: 'itemSecurity' },
    { name: 'nextauth.message', kind: 'localStorage', duration: 'persistent', purpose: 'itemSignIn' },
  ],
}
