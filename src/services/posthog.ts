import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'
import { hostsAt } from './hostsAt.js'

/** Options of {@link posthog}. */
export interface PosthogOptions {
  /** The project API key: `phc_…`. */
  readonly key: string
  /**
   * Where events are sent: the project's region, or a proxy of the site's own, `https://example.com/ingest` or `/ingest`.
   * @default 'https://us.i.posthog.com'
   */
  readonly host?: string
}

/**
 * PostHog, with its web snippet's own script. It is off unless it is opted in, so that it stays off once all that it stored
 * is deleted; nothing waits in a queue to be sent after a withdrawal, and who comes back after one is somebody new.
 *
 * Hosts: https://posthog.com/docs/advanced/content-security-policy (read 2026-11-25). Session replay works in a worker: a Content
 * Security Policy needs `worker-src 'self' blob:` for it.
 * Consent calls: https://posthog.com/docs/privacy/data-collection, and posthog-js 1.449.2 itself (read 2026-11-23).
 * Stored items: posthog-js 1.449.2, `posthog-persistence` and `consent` (read 2026-11-23).
 *
 * @example
 * posthog({ key: 'phc_your_key', host: 'https://eu.i.posthog.com' })
 */
export const posthog = ({ key, host = 'https://us.i.posthog.com' }: PosthogOptions): ServiceDeclaration<'analytics'> => {
  const assets = host.replace('.i.', '-assets.i.')
  return {
    category: 'analytics',
    label: 'PostHog',
    vendor: 'posthog',
    account: key,
    hosts: /\.posthog\.com$/.test(host) ? ['https://*.posthog.com'] : hostsAt(host),
    items: [
      { name: 'ph_*_posthog' },
      { name: 'ph_*', kind: 'localStorage' },
      { name: '__ph_opt_in_out_*', kind: 'localStorage' },
      { name: 'ph_*', kind: 'sessionStorage' },
      { name: 'dmn_chk_*' },
      { name: '__ph_cookie_support_*' },
    ],
    script: { src: `${assets}/static/array.js` },
    start: [
      ['posthog.init', key, { api_host: host, opt_out_capturing_by_default: true, opt_out_persistence_by_default: true, request_batching: false }],
      ['posthog.opt_in_capturing', { captureEventName: null }],
    ],
    grant: [['posthog.reset', true], ['posthog.opt_in_capturing']],
    revoke: [['posthog.clear_opt_in_out_capturing']],
  }
}
