import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link hotjar}. */
export interface HotjarOptions {
  /** The site's id (Hotjar ID), digits. */
  readonly id: string
}

/**
 * Hotjar, with its tracking code of version 6. It has no call that stops it, so that a withdrawal reloads the page.
 *
 * Consent calls: none is known; its code as in @hotjar/browser 1.0.9 (read 2026-11-23).
 * Hosts: what sites allow for it.
 * Stored items: copies of Hotjar's own list, https://angleplc.com/cookies-declaration and
 * https://careerswales.gov.wales/node/785 (read 2026-11-23); `_cs_*`, where a site has been moved to Contentsquare:
 * https://docs.contentsquare.com/en/web/cookies/ (read 2026-11-25).
 *
 * @example
 * hotjar({ id: '1234567' })
 */
export const hotjar = ({ id }: HotjarOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Hotjar',
  vendor: 'hotjar',
  account: id,
  hosts: ['https://*.hotjar.com', 'https://*.hotjar.io', 'wss://*.hotjar.com', 'https://*.contentsquare.net', 'https://*.contentsquare.com'],
  items: [
    { name: '_hjSessionUser_*' },
    { name: '_hjSession_*' },
    { name: '_hjHasCachedUserAttributes' },
    { name: '_hjUserAttributesHash' },
    { name: '_hj*' },
    { name: '_cs_*' },
    { name: '_hjUserAttributes', kind: 'localStorage' },
    { name: 'hjActiveViewportIds', kind: 'localStorage' },
    { name: '_hj*', kind: 'localStorage' },
    { name: 'hjViewportId', kind: 'sessionStorage' },
    { name: '_hj*', kind: 'sessionStorage' },
  ],
  script: { src: `https://static.hotjar.com/c/hotjar-${id}.js?sv=6`, before: [['_hjSettings=', { hjid: +id, hjsv: 6 }]] },
  stub: { name: 'hj', queue: 'q' },
  reloadOnRevoke: true,
})
