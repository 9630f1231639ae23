import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'
import { hostsAt } from './hostsAt.js'

/** Options of {@link plausible}. */
export interface PlausibleOptions {
  /** The site as it is called at Plausible: `example.com`. */
  readonly domain: string
  /**
   * Where Plausible is: its cloud, or a server of the site's own.
   * @default 'https://plausible.io'
   */
  readonly host?: string
}

/**
 * Plausible, with the script that needs nothing but the site's domain. It counts without cookies, and has no call that
 * stops it, so that a withdrawal reloads the page.
 *
 * Consent calls: none is known; Plausible's own tracker (read 2026-11-23).
 * Stored items: Plausible's own tracker, which stores nothing and only reads the flag by which a visitor is left out,
 * https://github.com/plausible/analytics/tree/master/tracker/src (read 2026-11-23).
 *
 * @example
 * plausible({ domain: 'example.com' })
 */
export const plausible = ({ domain, host = 'https://plausible.io' }: PlausibleOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Plausible Analytics',
  vendor: 'plausible',
  account: domain,
  ...(host === 'https://plausible.io' && { provider: { name: 'Plausible Insights OÜ', country: 'EE', policyUrl: 'https://plausible.io/privacy' } }),
  hosts: hostsAt(host),
  script: { src: `${host}/js/script.js`, attributes: { 'data-domain': domain } },
  stub: { name: 'plausible', queue: 'q' },
  reloadOnRevoke: true,
})
