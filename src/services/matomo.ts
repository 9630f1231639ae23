import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'
import { hostsAt } from './hostsAt.js'

/** Options of {@link matomo}. */
export interface MatomoOptions {
  /** Where Matomo is, without a slash at its end: `https://example.com/matomo`, or `https://example.matomo.cloud`. */
  readonly host: string
  /** The site's id there: `1`. */
  readonly id: string
}

/**
 * Matomo, with links and downloads. Without consent it sends nothing, but keeps what happens, and sends all of it when
 * consent comes back, so that a withdrawal reloads the page.
 *
 * Consent calls: https://developer.matomo.org/guides/tracking-consent, and copies of matomo.js (read 2026-11-23); what it keeps:
 * https://github.com/matomo-org/matomo/issues/17183 (read 2026-11-23).
 * Stored items: https://matomo.org/faq/general/faq_146/ (read 2026-11-23).
 *
 * @example
 * matomo({ host: 'https://stats.example.com', id: '1' })
 */
export const matomo = ({ host, id }: MatomoOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Matomo',
  vendor: 'matomo',
  account: id,
  ...(host.endsWith('.matomo.cloud') && {
    provider: { name: 'InnoCraft Limited', country: 'NZ', policyUrl: 'https://matomo.org/matomo-cloud-privacy-policy/' },
  }),
  hosts: hostsAt(host),
  items: [
    { name: '_pk_id.*' },
    { name: '_pk_ses.*' },
    { name: '_pk_ref.*' },
    { name: '_pk_cvar.*' },
    { name: '_pk_hsr.*' },
    { name: '_pk_testcookie*' },
    { name: 'mtm_consent*' },
    { name: 'mtm_cookie_consent' },
  ],
  script: {
    src: `${host}/matomo.js`,
    // it takes nothing later where it finds nothing when it comes
    before: [
      ['_paq.push', ['requireConsent']],
      ['_paq.push', ['setTrackerUrl', `${host}/matomo.php`]],
      ['_paq.push', ['setSiteId', id]],
    ],
  },
  stub: { name: '_paq' },
  start: [
    ['_paq.push', ['setConsentGiven']],
    ['_paq.push', ['trackPageView']],
    ['_paq.push', ['enableLinkTracking']],
  ],
  revoke: [['_paq.push', ['forgetConsentGiven']]],
  reloadOnRevoke: true,
})
