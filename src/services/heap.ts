import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link heap}. */
export interface HeapOptions {
  /** The environment's id, digits. */
  readonly id: string
  /**
   * Where the data are kept.
   * @default 'us'
   */
  readonly region?: 'us' | 'eu'
}

/**
 * Heap, with its snippet's own script. No call is documented that stops it, so that a withdrawal reloads the page.
 *
 * Script: https://developers.heap.io/docs/web; its addresses from public code (read 2026-11-23). Hosts of session replay: an older
 * page of Heap's, and Contentsquare's by common knowledge. Its recorder works in a worker: a Content Security Policy needs
 * `worker-src 'self' blob:`.
 * Stored items: https://help.heap.io/hc/en-us/articles/37271939081617, and of session replay
 * https://help.heap.io/hc/en-us/articles/37271872515217 (read 2026-11-23); other `_cs_…`: https://docs.contentsquare.com/en/web/cookies/
 * (read 2026-11-25).
 *
 * @example
 * heap({ id: '1234567890' })
 */
export const heap = ({ id, region = 'us' }: HeapOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Heap',
  vendor: 'heap',
  account: id,
  hosts: [
    `https://*.${region}.heap-api.com`,
    'https://*.heapanalytics.com',
    'https://*.auryc.com',
    'https://*.contentsquare.net',
    'https://*.contentsquare.com',
  ],
  items: [
    { name: '_hp2_id.*' },
    { name: '_hp2_ses_props.*' },
    { name: '_hp2_props.*' },
    { name: '_hp2_hld*' },
    { name: '_hp5_*' },
    { name: '_cs_id' },
    { name: '_cs_c' },
    { name: '_cs_s' },
    { name: '_cs_cvars' },
    { name: '_cs_s_ctx' },
    { name: '_cs_i' },
    { name: '_cs_ep' },
    { name: '_cs_ex' },
    { name: 'userty.core.*' },
  ],
  script: {
    src: `https://cdn.${region}.heap-api.com/config/${id}/heap_config.js`,
    before: [['heapReadyCb=', []]],
  },
  stub: { name: 'heap', properties: { envId: id, clientConfig: { shouldFetchServerConfig: false } } },
  reloadOnRevoke: true,
})
