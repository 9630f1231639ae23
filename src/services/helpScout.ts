import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link helpScout}. */
export interface HelpScoutOptions {
  /** The Beacon's id, a UUID. */
  readonly id: string
}

/**
 * Help Scout Beacon. It is taken away at a withdrawal, and set up again at the next yes.
 *
 * Consent calls: https://developer.helpscout.com/beacon-2/web/javascript-api/ (read 2026-11-23).
 * Hosts: https://docs.helpscout.com/article/815-csp-settings-for-beacon (read 2026-11-23).
 * Stored items: by what sites were seen to store; that it is local storage,
 * https://docs.helpscout.com/article/1229-support-history-security-options (read 2026-11-23).
 *
 * @example
 * helpScout({ id: 'c676047b-c2e8-45b1-8319-344f4e7e2431' })
 */
export const helpScout = ({ id }: HelpScoutOptions): ServiceDeclaration<'functional'> => ({
  category: 'functional',
  label: 'Help Scout Beacon',
  vendor: 'helpScout',
  account: id,
  hosts: [
    'https://*.helpscout.net',
    'https://d3hb14vkzrxvla.cloudfront.net',
    'https://d33v4339jhl8k0.cloudfront.net',
    'https://*.pusher.com',
    'wss://*.pusher.com',
    'https://fonts.googleapis.com',
    'https://fonts.gstatic.com',
  ],
  items: [
    { name: 'persist:hs-beacon-*', kind: 'localStorage' },
    { name: 'persist:hs-beacon-*', kind: 'sessionStorage' },
  ],
  script: { src: 'https://beacon-v2.helpscout.net' },
  stub: { name: 'Beacon', queue: 'readyQueue', entry: ['method', 'options', 'data'] },
  grant: [['Beacon', 'init', id]],
  revoke: [['Beacon', 'destroy']],
})
