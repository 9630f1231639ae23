import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link logrocket}. */
export interface LogrocketOptions {
  /** The application's id: `organisation/application`. */
  readonly id: string
}

/**
 * LogRocket. It has no consent call, so that a withdrawal reloads the page.
 *
 * Script: https://docs.logrocket.com/docs/quickstart; hosts: https://docs.logrocket.com/reference/web-content-security-policy, and
 * logrocket 12.4.0 (read 2026-11-23). Its recorder works in a worker: a Content Security Policy needs `worker-src 'self' blob:`.
 * Stored items: https://docs.logrocket.com/reference/cookies (read 2026-11-23); what it keeps beside cookies, and for how long:
 * common knowledge.
 *
 * @example
 * logrocket({ id: 'shop/website' })
 */
export const logrocket = ({ id }: LogrocketOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'LogRocket',
  vendor: 'logrocket',
  account: id,
  hosts: ['https://*.logr-in.com'],
  items: [{ name: '_lr_*' }, { name: '_lr_*', kind: 'localStorage' }, { name: '_lr_*', kind: 'sessionStorage' }, { name: '_lr_*', kind: 'indexedDB' }],
  script: { src: 'https://cdn.logr-in.com/LogRocket.min.js', attributes: { crossorigin: 'anonymous' } },
  start: [['LogRocket.init', id]],
  reloadOnRevoke: true,
})
