import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link xPixel}. */
export interface XPixelOptions {
  /** The pixel's id: `o1abc`. */
  readonly id: string
}

/**
 * X Pixel, formerly of Twitter. It has no consent call: it is not loaded before a yes, and a withdrawal reloads the page.
 *
 * Consent calls: none found, https://opsblu.com/documentation/ad-platforms/x-ads (read 2026-11-23).
 * Stored items: the same page, https://cookiesentry.com/cookies/providers/x-twitter (read 2026-11-23), and common knowledge.
 *
 * @example
 * xPixel({ id: 'o1abc' })
 */
export const xPixel = ({ id }: XPixelOptions): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'X Pixel',
  vendor: 'xPixel',
  account: id,
  hosts: ['https://static.ads-twitter.com', 'https://ads-twitter.com', 'https://ads-api.twitter.com', 'https://analytics.twitter.com', 'https://t.co'],
  items: [{ name: '_twclid' }, { name: '_twpid' }, { name: '_twsid' }],
  script: { src: 'https://static.ads-twitter.com/uwt.js' },
  stub: { name: 'twq', queue: 'queue', handler: 'exe', properties: { version: '1.1' } },
  start: [['twq', 'config', id]],
  reloadOnRevoke: true,
})
