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
 * Heap, with its snippet's own script. No call is known that stops it for good, so that a withdrawal reloads the page.
 *
 * Script: https://developers.heap.io/docs/web, by common knowledge.
 * Stored items: https://developers.heap.io/docs/web#cookies, by common knowledge.
 *
 * @example
 * heap({ id: '1234567890' })
 */
export const heap = ({ id, region = 'us' }: HeapOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Heap',
  vendor: 'heap',
  account: id,
  hosts: [`https://*.${region}.heap-api.com`, 'https://*.heapanalytics.com'],
  items: [{ name: '_hp2_id.*' }, { name: '_hp2_ses_props.*' }, { name: '_hp2_props.*' }, { name: '_hp2_hld*' }, { name: '_hp5_*' }],
  script: {
    src: `https://cdn.${region}.heap-api.com/config/${id}/heap_config.js`,
    before: [['heapReadyCb=', []]],
  },
  stub: { name: 'heap', properties: { envId: id, clientConfig: { shouldFetchServerConfig: false } } },
  reloadOnRevoke: true,
})
