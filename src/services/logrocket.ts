import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link logrocket}. */
export interface LogrocketOptions {
  /** The application's id: `organisation/application`. */
  readonly id: string
}

/**
 * LogRocket. It has no consent call, so that a withdrawal reloads the page.
 *
 * Script and hosts: https://docs.logrocket.com/docs/quickstart and https://docs.logrocket.com/docs/content-security-policy,
 * by common knowledge.
 * Stored items: common knowledge.
 *
 * @example
 * logrocket({ id: 'shop/website' })
 */
export const logrocket = ({ id }: LogrocketOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'LogRocket',
  vendor: 'logrocket',
  account: id,
  hosts: ['https://*.logr-in.com', 'https://*.lr-in-prod.com', 'https://*.lr-ingest.com', 'https://*.logrocket.io'],
  items: [{ name: '_lr_*' }, { name: '_lr_*', kind: 'localStorage' }, { name: '_lr_*', kind: 'sessionStorage' }, { name: '_lr_*', kind: 'indexedDB' }],
  script: { src: 'https://cdn.logr-in.com/LogRocket.min.js', attributes: { crossorigin: 'anonymous' } },
  start: [['LogRocket.init', id]],
  reloadOnRevoke: true,
})
