import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link clarity}. */
export interface ClarityOptions {
  /** The project's id: `abcdef1234`. */
  readonly id: string
}

/**
 * Microsoft Clarity. It is told that analytics are allowed and advertising is not, which it lets a site say apart. Denied, it
 * goes on recording without cookies, so that a withdrawal reloads the page.
 *
 * Consent calls: https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2, and clarity-js 0.8.70 itself (read 2026-11-23).
 * Stored items: clarity-js 0.8.70, and https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list (read 2026-11-23).
 *
 * @example
 * clarity({ id: 'abcdef1234' })
 */
export const clarity = ({ id }: ClarityOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Microsoft Clarity',
  vendor: 'clarity',
  account: id,
  hosts: ['https://*.clarity.ms', 'https://c.bing.com'],
  items: [{ name: '_clck' }, { name: '_clsk' }, { name: '_cltk', kind: 'sessionStorage' }],
  script: { src: `https://www.clarity.ms/tag/${id}` },
  stub: { name: 'clarity', queue: 'q' },
  hold: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
  grant: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]],
  revoke: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
  reloadOnRevoke: true,
})
