import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link pinterest}. */
export interface PinterestOptions {
  /** The tag's id, 13 digits. */
  readonly id: string
}

/**
 * Pinterest Tag, without the image that its snippet has for pages without script. Where it keeps what it is told about
 * consent is not documented, so that a withdrawal also reloads the page.
 *
 * Consent calls: https://help.pinterest.com/en/business/article/install-the-pinterest-tag, by way of
 * https://c15t.com/docs/integrations/pinterest-tag (read 2026-11-23).
 * Stored items: https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies, durations from
 * https://kukie.io/blog/pinterest-tag-cookie-consent (read 2026-11-23).
 *
 * @example
 * pinterest({ id: '2612345678901' })
 */
export const pinterest = ({ id }: PinterestOptions): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'Pinterest Tag',
  vendor: 'pinterest',
  account: id,
  hosts: ['https://s.pinimg.com', 'https://ct.pinterest.com'],
  items: [{ name: '_pin_unauth' }, { name: '_epik' }, { name: '_derived_epik' }, { name: '_pinterest_ct*' }],
  script: { src: 'https://s.pinimg.com/ct/core.js' },
  stub: { name: 'pintrk', queue: 'queue', entry: 'array', properties: { version: '3.0' } },
  start: [
    ['pintrk', 'load', id],
    ['pintrk', 'setconsent', true],
    ['pintrk', 'page'],
  ],
  revoke: [['pintrk', 'setconsent', false]],
  reloadOnRevoke: true,
})
