import type { VendorFacts } from './VendorFacts.js'

export const factsOfSpotify: VendorFacts = {
  purpose: 'serviceAudio',
  provider: { name: 'Spotify AB', country: 'SE', policyUrl: 'https://www.spotify.com/legal/privacy-policy/' },
  items: [
    { name: 'sp_t', domain: '.spotify.com', duration: '1 year', purpose: 'itemVisitor' },
    { name: 'sp_landing', domain: '.spotify.com', duration: '1 day', purpose: 'itemSource' },
  ],
}
