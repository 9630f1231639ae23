import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link sentry}. */
export interface SentryOptions {
  /** The DSN of a project at sentry.io: `https://…@o123.ingest.sentry.io/456`. */
  readonly dsn: string
}

/**
 * Sentry, errors and session replay alike, by the project's loader, which is set up at Sentry. A replay that was closed stores
 * its session again, and cannot be set up a second time, so that a withdrawal reloads the page. With the npm package, declare it
 * by `declareOnly` and call `Sentry.init` where it is allowed. Its replay works in a worker: a Content Security Policy needs
 * `worker-src 'self' blob:` for it.
 *
 * Script: https://docs.sentry.io/platforms/javascript/install/loader/; the address in the EU:
 * https://github.com/getsentry/sentry-docs/issues/17476 (read 2026-11-23).
 * Stored items: @sentry/browser 11.12.0 (read 2026-11-23).
 *
 * @example
 * sentry({ dsn: 'https://0123456789abcdef0123456789abcdef@o123.ingest.de.sentry.io/456' })
 */
export const sentry = ({ dsn }: SentryOptions): ServiceDeclaration<'analytics'> => {
  const [, key, host = ''] = /^https:\/\/(\w+)@([^/]+)/.exec(dsn) ?? []
  const assets = `https://js${/\.de\./.test(host) ? '-de' : ''}.sentry-cdn.com`
  return {
    category: 'analytics',
    label: 'Sentry',
    vendor: 'sentry',
    account: dsn,
    hosts: [`https://${host}`, assets, 'https://browser.sentry-cdn.com'],
    items: [{ name: 'sentryReplaySession', kind: 'sessionStorage' }],
    script: { src: `${assets}/${key}.min.js`, attributes: { crossorigin: 'anonymous', 'data-lazy': 'no' } },
    reloadOnRevoke: true,
  }
}
