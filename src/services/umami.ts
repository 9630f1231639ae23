import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'
import { hostsAt } from './hostsAt.js'

/** Options of {@link umami}. */
export interface UmamiOptions {
  /** The website's id, a UUID. */
  readonly id: string
  /**
   * Where Umami is, without a slash at its end: its cloud, or a server of the site's own, `https://example.com/umami`.
   * @default 'https://cloud.umami.is'
   */
  readonly host?: string
}

/**
 * Umami, which counts without cookies. It has no call that stops it, so that a withdrawal reloads the page.
 *
 * Consent calls: none is known; Umami's own tracker (read 2026-11-23).
 * Hosts: Umami's own tracker, and what sites allow for its cloud.
 * Stored items: Umami's own tracker, which stores nothing and only reads the flag by which a visitor is left out,
 * https://github.com/umami-software/umami/tree/master/src/tracker (read 2026-11-23).
 *
 * @example
 * umami({ id: '94db1cb1-74f4-4a40-ad6c-962362670409' })
 */
export const umami = ({ id, host = 'https://cloud.umami.is' }: UmamiOptions): ServiceDeclaration<'analytics'> => {
  const isCloud = host.endsWith('.umami.is')
  return {
    category: 'analytics',
    label: 'Umami',
    vendor: 'umami',
    account: id,
    ...(isCloud && { provider: { name: 'Umami Software, Inc.', country: 'US', policyUrl: 'https://umami.is/privacy' } }),
    hosts: isCloud ? ['https://*.umami.is', 'https://api-gateway.umami.dev'] : hostsAt(host),
    script: { src: `${host}/script.js`, attributes: { 'data-website-id': id } },
    reloadOnRevoke: true,
  }
}
