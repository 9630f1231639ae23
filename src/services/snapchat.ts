import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link snapchat}. */
export interface SnapchatOptions {
  /** The pixel's id, a UUID. */
  readonly id: string
}

/**
 * Snap Pixel. It has no consent call: it is not loaded before a yes, and a withdrawal reloads the page.
 *
 * Consent calls: none, https://cookiebeam.com/guides/pinterest-snapchat-reddit-pixel-consent-2026 (read 2026-11-23).
 * Stored items: a copy of the pixel's own script, `scevent`; `_sctr`, `_ScCbts` and `sc_at` by common knowledge (read 2026-11-23).
 *
 * @example
 * snapchat({ id: '12345678-90ab-4cde-8f01-234567890abc' })
 */
export const snapchat = ({ id }: SnapchatOptions): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'Snap Pixel',
  vendor: 'snapchat',
  account: id,
  hosts: ['https://sc-static.net', 'https://tr.snapchat.com', 'https://tr6.snapchat.com'],
  items: [
    { name: '_scid' },
    { name: '_scid_r' },
    { name: '_sctr' },
    { name: '_ScCbts' },
    { name: '_schn*' },
    { name: '_screload' },
    { name: 'u_sclid*', kind: 'localStorage' },
    { name: 'u_scsid*', kind: 'sessionStorage' },
  ],
  script: { src: 'https://sc-static.net/scevent.min.js' },
  stub: { name: 'snaptr', queue: 'queue', handler: 'handleRequest' },
  start: [
    ['snaptr', 'init', id],
    ['snaptr', 'track', 'PAGE_VIEW'],
  ],
  reloadOnRevoke: true,
})
