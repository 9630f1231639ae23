import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link hubspot}. */
export interface HubspotOptions {
  /** The account's id (Hub ID), digits. */
  readonly id: string
  /**
   * Where the account's data are kept, as in its tracking code: `js-eu1.hs-scripts.com`.
   * @default 'na1'
   */
  readonly region?: 'na1' | 'na2' | 'na3' | 'eu1' | 'ap1'
}

/**
 * HubSpot's tracking code, with what the account has switched on: analytics, forms, advertisements, chat. HubSpot's own banner
 * is turned off. Without consent it would go on counting pages, and its do-not-track lives in a cookie, so that a withdrawal
 * reloads the page.
 *
 * Consent calls: https://developers.hubspot.com/docs/api/events/cookie-banner (read 2026-11-23).
 * Hosts: what sites allow for it.
 * Stored items: https://cookiesentry.com/cookies/providers/hubspot, and a copy of HubSpot's own list,
 * https://www.acuitykp.com/cookie-policy/index.php (read 2026-11-23).
 *
 * @example
 * hubspot({ id: '1234567', region: 'eu1' })
 */
export const hubspot = ({ id, region = 'na1' }: HubspotOptions): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'HubSpot',
  vendor: 'hubspot',
  account: id,
  hosts: [
    'https://*.hs-scripts.com',
    'https://*.hs-analytics.net',
    'https://*.hs-banner.com',
    'https://*.hscollectedforms.net',
    'https://*.hsadspixel.net',
    'https://*.usemessages.com',
    'https://*.hsforms.com',
    'https://*.hsforms.net',
    'https://*.hsappstatic.net',
    'https://*.hubapi.com',
    'https://*.hubspot.com',
  ],
  items: [
    { name: '__hstc' },
    { name: 'hubspotutk' },
    { name: '__hssc' },
    { name: '__hssrc' },
    { name: 'messagesUtk' },
    { name: 'hs-messages-is-open' },
    { name: 'hs-messages-hide-welcome-message' },
    { name: '__hs_*' },
  ],
  script: {
    src: `https://js${region === 'na1' ? '' : `-${region}`}.hs-scripts.com/${id}.js`,
    attributes: { id: 'hs-script-loader' },
    before: [
      ['disableHubSpotCookieBanner=', true],
      ['_hsp.push', ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
    ],
  },
  stub: { name: '_hsp' },
  revoke: [['_hsp.push', ['revokeCookieConsent']]],
  reloadOnRevoke: true,
})
