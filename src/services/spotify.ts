import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/**
 * Music and podcasts of Spotify in a `ConsentFrame`: `https://open.spotify.com/embed/…`. What it stores is on its own domain:
 * the frame goes at a withdrawal, and a page can delete nothing there.
 *
 * Stored items: https://www.consentstack.io/vendors/spotify (read 2026-11-23).
 *
 * @example
 * spotify()
 */
export const spotify = (): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'Spotify',
  vendor: 'spotify',
  provider: { name: 'Spotify AB', country: 'SE', policyUrl: 'https://www.spotify.com/legal/privacy-policy/' },
  hosts: ['https://open.spotify.com'],
})
