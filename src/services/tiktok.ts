import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link tiktok}. */
export interface TiktokOptions {
  /** The pixel's id, 20 capital letters and digits. */
  readonly id: string
}

/**
 * TikTok Pixel: held before it is set up, as TikTok's consent mode asks for. Where that mode is kept is not documented, so
 * that a withdrawal also reloads the page.
 *
 * Consent calls: https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3, by way of
 * https://github.com/nuxt/scripts/issues/711 (read 2026-11-23).
 * Stored items: https://ads.tiktok.com/help/article?aid=10007540 and https://kukie.io/blog/tiktok-pixel-cookies-compliance
 * (read 2026-11-23).
 *
 * @example
 * tiktok({ id: 'C1A2B3C4D5E6F7G8H9J0' })
 */
export const tiktok = ({ id }: TiktokOptions): ServiceDeclaration<'marketing'> => {
  const address = 'https://analytics.tiktok.com/i18n/pixel/events.js'
  return {
    category: 'marketing',
    label: 'TikTok Pixel',
    vendor: 'tiktok',
    account: id,
    hosts: ['https://analytics.tiktok.com', 'https://analytics-ipv6.tiktokw.us', 'https://ads.tiktok.com'],
    items: [
      { name: '_ttp' },
      { name: '_tt_enable_cookie' },
      { name: 'ttcsid*' },
      { name: 'ttclid' },
      { name: 'tt_sessionId', kind: 'sessionStorage' },
      { name: 'tt_pixel_session_index', kind: 'sessionStorage' },
      { name: 'tt_appInfo', kind: 'sessionStorage' },
    ],
    script: {
      src: `${address}?sdkid=${id}&lib=ttq`,
      before: [
        ['TiktokAnalyticsObject=', 'ttq'],
        [`ttq._i.${id}=`, []],
        [`ttq._i.${id}._u=`, address],
        [`ttq._t.${id}=`, '{time}'],
        [`ttq._o.${id}=`, {}],
      ],
    },
    stub: {
      name: 'ttq',
      methods: [
        'page',
        'track',
        'identify',
        'instances',
        'debug',
        'on',
        'off',
        'once',
        'ready',
        'alias',
        'group',
        'enableCookie',
        'disableCookie',
        'holdConsent',
        'revokeConsent',
        'grantConsent',
      ],
      properties: { _i: {}, _t: {}, _o: {} },
    },
    hold: [['ttq.holdConsent']],
    start: [['ttq.grantConsent'], ['ttq.page']],
    grant: [['ttq.grantConsent']],
    revoke: [['ttq.revokeConsent']],
    reloadOnRevoke: true,
  }
}
