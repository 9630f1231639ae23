import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'
import { hostsAt } from './hostsAt.js'

/** Options of {@link rudderstack}. */
export interface RudderstackOptions {
  /** The write key of a JavaScript source. */
  readonly key: string
  /** The address of the data plane: `https://example.dataplane.rudderstack.com`. */
  readonly dataPlane: string
}

/**
 * RudderStack, with version 3 of its JavaScript SDK. A changed answer only counts on a new page there, so that a withdrawal
 * reloads it. What it passes on in the browser loads other vendors: each of them is a service of its own, to be declared
 * beside it.
 *
 * Consent calls: https://www.rudderstack.com/docs/data-governance/consent-management/custom-consent-manager/javascript/
 * (read 2026-11-23).
 * Stored items: @rudderstack/analytics-js 3.34.1, and
 * https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/ (read 2026-11-23).
 *
 * @example
 * rudderstack({ key: 'your_write_key', dataPlane: 'https://example.dataplane.rudderstack.com' })
 */
export const rudderstack = ({ key, dataPlane }: RudderstackOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'RudderStack',
  vendor: 'rudderstack',
  account: key,
  hosts: ['https://cdn.rudderlabs.com', 'https://api.rudderstack.com', ...hostsAt(dataPlane)],
  items: [
    { name: 'rl_anonymous_id' },
    { name: 'rl_user_id' },
    { name: 'rl_group_id' },
    { name: 'rl_trait' },
    { name: 'rl_group_trait' },
    { name: 'rl_session' },
    { name: 'rl_page_init_*' },
    { name: 'rl_auth_token' },
    { name: 'rl_*', kind: 'localStorage' },
    { name: 'rudder_*', kind: 'localStorage' },
  ],
  script: { src: 'https://cdn.rudderlabs.com/v3/modern/rsa.min.js' },
  stub: { name: 'rudderanalytics', methods: ['page', 'track', 'identify', 'group', 'alias', 'reset', 'ready'] },
  start: [['rudderanalytics.load', key, dataPlane], ['rudderanalytics.page']],
  reloadOnRevoke: true,
})
