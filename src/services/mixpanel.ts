import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'
import { hostsAt } from './hostsAt.js'

/** Options of {@link mixpanel}. */
export interface MixpanelOptions {
  /** The project token, 32 hexadecimal digits. */
  readonly token: string
  /**
   * Where events are sent: `https://api-eu.mixpanel.com` and `https://api-in.mixpanel.com` for projects with data in the EU
   * and in India, or a proxy of the site's own.
   * @default 'https://api-js.mixpanel.com'
   */
  readonly host?: string
}

/**
 * Mixpanel, with its snippet's own script and without session replay. Opting out lives in what it stores and nowhere else, so
 * that a withdrawal, which deletes that too, reloads the page. The visitor's profile at Mixpanel stays.
 *
 * Consent calls: https://docs.mixpanel.com/docs/privacy/protecting-user-data, and mixpanel-browser 2.83.0 itself (read 2026-11-23).
 * Stored items: mixpanel-browser 2.83.0 (read 2026-11-23).
 *
 * @example
 * mixpanel({ token: 'your_project_token', host: 'https://api-eu.mixpanel.com' })
 */
export const mixpanel = ({ token, host = 'https://api-js.mixpanel.com' }: MixpanelOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Mixpanel',
  vendor: 'mixpanel',
  account: token,
  hosts: ['https://cdn.mxpnl.com', ...hostsAt(host)],
  items: [
    { name: 'mp_*_mixpanel' },
    { name: '__mp_opt_in_out_*', kind: 'localStorage' },
    { name: '__mpq_*', kind: 'localStorage' },
    { name: 'mp_tab_id_*', kind: 'sessionStorage' },
    { name: 'mp_gen_new_tab_id_*', kind: 'sessionStorage' },
    { name: 'mixpanelBrowserDb', kind: 'indexedDB' },
    { name: 'mixpanelFlagsDb', kind: 'indexedDB' },
  ],
  script: { src: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js' },
  stub: {
    name: 'mixpanel',
    methods: ['track', 'track_pageview', 'identify', 'alias', 'register', 'register_once', 'unregister', 'set_group', 'time_event', 'reset'],
    properties: { _i: [], __SV: 1.2 },
  },
  start: [['mixpanel.init', token, { api_host: host, track_pageview: 'url-with-path' }]],
  revoke: [['mixpanel.opt_out_tracking', { delete_user: false }], ['mixpanel.disable']],
  reloadOnRevoke: true,
})
