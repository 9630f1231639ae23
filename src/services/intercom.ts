import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link intercom}. */
export interface IntercomOptions {
  /** The workspace's app id: `abc12345`. */
  readonly id: string
  /**
   * Where the workspace's data are kept.
   * @default 'us'
   */
  readonly region?: 'us' | 'eu' | 'au'
}

/**
 * The Messenger of Intercom. It is shut down at a withdrawal, and booted again at the next yes.
 *
 * Consent calls: https://developers.intercom.com/installing-intercom/web/methods (read 2026-11-23).
 * Hosts: https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy (read 2026-11-23).
 * Stored items: https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies (read 2026-11-23); localStorage by
 * what sites were seen to store.
 *
 * @example
 * intercom({ id: 'abc12345', region: 'eu' })
 */
export const intercom = ({ id, region = 'us' }: IntercomOptions): ServiceDeclaration<'functional'> => {
  const settings = { app_id: id, api_base: `https://api-iam.${region === 'us' ? '' : `${region}.`}intercom.io` }
  return {
    category: 'functional',
    label: 'Intercom',
    vendor: 'intercom',
    account: id,
    hosts: [
      'https://*.intercom.io',
      'wss://*.intercom.io',
      'https://*.intercom-messenger.com',
      'wss://*.intercom-messenger.com',
      'https://*.intercomcdn.com',
      'https://*.intercomcdn.eu',
      'https://*.intercomassets.com',
      'https://*.intercomusercontent.com',
      'https://intercom-sheets.com',
    ],
    items: [{ name: 'intercom-id-*' }, { name: 'intercom-session-*' }, { name: 'intercom-device-id-*' }, { name: 'intercom.*', kind: 'localStorage' }],
    script: { src: `https://widget.intercom.io/widget/${id}` },
    stub: { name: 'Intercom', queue: 'q' },
    grant: [['Intercom', 'boot', settings]],
    revoke: [['Intercom', 'shutdown']],
  }
}
