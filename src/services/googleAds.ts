import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link googleAds}. */
export interface GoogleAdsOptions {
  /** The conversion ID of a Google Ads account: `AW-123456789`. */
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
 * Google Ads conversions and remarketing on gtag.js, with Consent Mode v2. Denied, its tag goes on without cookies, so that
 * in basic mode a withdrawal reloads the page. A strict Content Security Policy also has to name the `https://www.google.<TLD>`
 * of each country that visitors come from.
 *
 * Consent calls: https://developers.google.com/tag-platform/security/guides/consent (read 2026-08-05).
 * Stored items: https://support.google.com/analytics/answer/7519794 and Open Cookie Database 0003d0f (read 2026-11-23); 90
 * days for `_gcl_*` by common knowledge.
 *
 * @example
 * googleAds({ id: 'AW-123456789' })
 */
export const googleAds = ({ id, mode }: GoogleAdsOptions): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'Google Ads',
  vendor: 'googleAds',
  account: id,
  hosts: [
    'https://www.googletagmanager.com',
    'https://www.googleadservices.com',
    'https://pagead2.googlesyndication.com',
    'https://*.doubleclick.net',
    'https://www.google.com',
    'https://google.com',
  ],
  items: [{ name: '_gcl_*' }, { name: '_gac_*' }, { name: '_gcl_*', kind: 'localStorage' }],
  consentTypes: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  script: {
    src: `https://www.googletagmanager.com/gtag/js?id=${id}`,
    name: 'gtag',
    when: mode === 'advanced' ? 'always' : undefined,
    before: [['gtag', 'js', '{date}']],
  },
  start: [['gtag', 'config', id]],
  reloadOnRevoke: mode !== 'advanced',
})
