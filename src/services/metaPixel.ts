import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link metaPixel}. */
export interface MetaPixelOptions {
  /** The pixel's id, 15 or 16 digits. */
  readonly id: string
}

/**
 * Meta Pixel: held before it is set up, as Meta asks for, and without the image that its snippet has for pages without
 * script, which would be loaded before any choice. Its `revoke` makes events wait and sends them at the next `grant`, so that
 * a withdrawal also reloads the page: what a visitor does while it is denied is never sent.
 *
 * Consent calls: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr (read 2026-11-22).
 * Stored items: 90 days each by common knowledge; Meta's page names no duration. localStorage: Meta's own script, its plugin
 * `lastexternalreferrer` (read 2026-11-25).
 *
 * @example
 * metaPixel({ id: '123456789012345' })
 */
export const metaPixel = ({ id }: MetaPixelOptions): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'Meta Pixel',
  vendor: 'metaPixel',
  account: id,
  hosts: ['https://connect.facebook.net', 'https://www.facebook.com'],
  items: [{ name: '_fbp' }, { name: '_fbc' }, { name: 'lastExternalReferrer*', kind: 'localStorage' }],
  script: { src: 'https://connect.facebook.net/en_US/fbevents.js', name: 'fbq' },
  stub: { name: 'fbq', alias: '_fbq', queue: 'queue', handler: 'callMethod', properties: { loaded: true, version: '2.0' } },
  hold: [['fbq', 'consent', 'revoke']],
  start: [
    ['fbq', 'consent', 'grant'],
    ['fbq', 'init', id],
    ['fbq', 'track', 'PageView'],
  ],
  grant: [['fbq', 'consent', 'grant']],
  revoke: [['fbq', 'consent', 'revoke']],
  reloadOnRevoke: true,
})
