import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link googleAnalytics}. */
export interface GoogleAnalyticsOptions {
  /** The measurement ID of a GA4 property: `G-1A2B3C4D`. */
  readonly id: string
  /**
   * - `basic`: nothing of Google is loaded before the visitor has allowed it
   * - `advanced`: its tag is loaded on every page, denied, and sends pings without cookies **before consent and after a
   *   refusal**: address, browser, time, page and a random number. Data protection authorities count that as access that
   *   needs consent (EDPB Guidelines 2/2023, 50–51).
   * @default 'basic'
   */
  readonly mode?: 'basic' | 'advanced'
}

/**
 * Google Analytics 4 on gtag.js, with Consent Mode v2.
 *
 * Consent calls: https://developers.google.com/tag-platform/security/guides/consent (read 2026-08-05); the switch that stops
 * it: https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out (read 2026-11-22).
 * Hosts: https://developers.google.com/tag-platform/security/guides/csp, as quoted by sites that follow it; where it sends to
 * `www.google.com/g/collect`, by what sites have measured (read 2026-11-25). With Google Signals, a strict policy also has to name
 * `https://*.g.doubleclick.net` and the `https://www.google.<TLD>` of each country that visitors come from.
 * Stored items: https://developers.google.com/analytics/devguides/collection/ga4/cookies-user-id (read 2026-11-22).
 *
 * @example
 * googleAnalytics({ id: 'G-1A2B3C4D' })
 */
export const googleAnalytics = ({ id, mode }: GoogleAnalyticsOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Google Analytics',
  vendor: 'googleAnalytics',
  account: id,
  hosts: [
    'https://*.googletagmanager.com',
    'https://*.google-analytics.com',
    'https://analytics.google.com',
    'https://*.analytics.google.com',
    'https://www.google.com',
  ],
  items: [{ name: '_ga' }, { name: '_ga_*' }, { name: '_gid' }, { name: '_gat*' }],
  consentTypes: ['analytics_storage'],
  script: {
    src: `https://www.googletagmanager.com/gtag/js?id=${id}`,
    name: 'gtag',
    when: mode === 'advanced' ? 'always' : undefined,
    before: [['gtag', 'js', '{date}']],
  },
  start: [['gtag', 'config', id]],
  ...(mode !== 'advanced' && { grant: [[`ga-disable-${id}=`, false]], revoke: [[`ga-disable-${id}=`, true]] }),
})
