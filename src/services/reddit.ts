import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link reddit}. */
export interface RedditOptions {
  /** The pixel's id: `a2_abcdefghijkl`. */
  readonly id: string
}

/**
 * Reddit Pixel. It has no consent call: it is not loaded before a yes, and a withdrawal reloads the page.
 *
 * Consent calls: none, https://cookiebeam.com/guides/pinterest-snapchat-reddit-pixel-consent-2026 (read 2026-11-23).
 * Stored items: https://opsblu.com/documentation/ad-platforms/reddit-ads and https://www.pagelensai.com/cookies (read 2026-11-23);
 * 90 days each by common knowledge.
 *
 * @example
 * reddit({ id: 'a2_abcdefghijkl' })
 */
export const reddit = ({ id }: RedditOptions): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'Reddit Pixel',
  vendor: 'reddit',
  account: id,
  hosts: ['https://www.redditstatic.com', 'https://alb.reddit.com', 'https://pixel-config.reddit.com', 'https://conversions-config.reddit.com'],
  items: [{ name: '_rdt_uuid' }, { name: '_rdt_cid' }, { name: '_rdt_em' }],
  script: { src: `https://www.redditstatic.com/ads/pixel.js?pixel_id=${id}` },
  stub: { name: 'rdt', queue: 'callQueue', handler: 'sendEvent' },
  start: [
    ['rdt', 'init', id],
    ['rdt', 'track', 'PageVisit'],
  ],
  reloadOnRevoke: true,
})
