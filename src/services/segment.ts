import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link segment}. */
export interface SegmentOptions {
  /** The write key of a JavaScript source. */
  readonly key: string
}

/**
 * Segment, with Analytics.js. Once loaded nothing turns it off, so that a withdrawal reloads the page. What it passes on in the
 * browser loads other vendors: each of them is a service of its own, to be declared beside it.
 *
 * Consent calls: none but whether it is loaded, @segment/analytics-next 1.84.3 (read 2026-11-23).
 * Stored items: @segment/analytics-next 1.84.3, and
 * https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update (read 2026-11-23).
 *
 * @example
 * segment({ key: 'your_write_key' })
 */
export const segment = ({ key }: SegmentOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Segment',
  vendor: 'segment',
  account: key,
  hosts: ['https://cdn.segment.com', 'https://api.segment.io', 'https://*.segmentapis.com'],
  items: [
    { name: 'ajs_anonymous_id' },
    { name: 'ajs_user_id' },
    { name: 'ajs_group_id' },
    { name: 'ajs_*_id', kind: 'localStorage' },
    { name: 'ajs_user_traits', kind: 'localStorage' },
    { name: 'ajs_group_properties', kind: 'localStorage' },
    { name: 'persisted-queue:v1:*', kind: 'localStorage' },
  ],
  script: { src: `https://cdn.segment.com/analytics.js/v1/${key}/analytics.min.js` },
  stub: {
    name: 'analytics',
    methods: ['page', 'track', 'identify', 'group', 'alias', 'reset', 'ready', 'on', 'once', 'off'],
    properties: { invoked: true, _writeKey: key },
  },
  start: [['analytics.page']],
  reloadOnRevoke: true,
})
