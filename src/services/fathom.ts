import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link fathom}. */
export interface FathomOptions {
  /** The site's id: `ABCDEFGH`. */
  readonly id: string
}

/**
 * Fathom, which counts without cookies, and every page of a site that changes its address without loading. What turns it
 * off is a flag of the visitor's own, which stays, so that a withdrawal reloads the page.
 *
 * Consent calls: none is known, https://usefathom.com/support/tracking-advanced (read 2026-11-23).
 * Stored items: fathom-client 3.7.2, for the flag, and https://usefathom.com/data (read 2026-11-23).
 *
 * @example
 * fathom({ id: 'ABCDEFGH' })
 */
export const fathom = ({ id }: FathomOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Fathom Analytics',
  vendor: 'fathom',
  account: id,
  hosts: ['https://*.usefathom.com'],
  script: { src: 'https://cdn.usefathom.com/script.js', attributes: { 'data-site': id, 'data-spa': 'auto' } },
  reloadOnRevoke: true,
})
