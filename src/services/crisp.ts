import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link crisp}. */
export interface CrispOptions {
  /** The website ID, a UUID. */
  readonly id: string
}

/**
 * The chatbox of Crisp. It can be hidden but not taken away, so that a withdrawal reloads the page.
 *
 * Consent calls: none in crisp-sdk-web 1.2.1, which has a method for everything else (read 2026-11-23).
 * Hosts: https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names (read 2026-11-23).
 * By that page it needs `style-src 'unsafe-inline'`, which browsers pass over where that directive has a nonce as well.
 * Stored items: https://help.crisp.chat/en/article/crisp-cookie-policy-1147xor/ (read 2026-11-23); localStorage by what sites
 * were seen to store.
 *
 * @example
 * crisp({ id: '7a70678f-84e0-4a02-84ce-d12b72194c26' })
 */
export const crisp = ({ id }: CrispOptions): ServiceDeclaration<'functional'> => ({
  category: 'functional',
  label: 'Crisp',
  vendor: 'crisp',
  account: id,
  hosts: ['https://*.crisp.chat', 'wss://*.relay.crisp.chat', 'wss://*.relay.rescue.crisp.chat'],
  items: [{ name: 'crisp-client*' }, { name: 'crisp-client*', kind: 'localStorage' }],
  script: { src: 'https://client.crisp.chat/l.js', before: [['CRISP_WEBSITE_ID=', id]] },
  stub: { name: '$crisp' },
  reloadOnRevoke: true,
})
