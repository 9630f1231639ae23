import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link amplitude}. */
export interface AmplitudeOptions {
  /** The project's API key, 32 hexadecimal digits. */
  readonly key: string
  /**
   * Where the project's data are kept.
   * @default 'US'
   */
  readonly region?: 'US' | 'EU'
}

/**
 * Amplitude, with the script of its Browser SDK 2. Opted out it sends nothing, but goes on storing the addresses of pages and,
 * after a while, its own cookie, so that a withdrawal reloads the page.
 *
 * Consent calls: @amplitude/analytics-browser 2.48.1 (read 2026-11-23).
 * Script: https://amplitude.com/docs/en/get-started/install-with-snippet (read 2026-11-23), without its session replay.
 * Stored items: @amplitude/analytics-browser 2.48.1 with the plug-ins that it starts by default (read 2026-11-23).
 *
 * @example
 * amplitude({ key: 'your_api_key', region: 'EU' })
 */
export const amplitude = ({ key, region = 'US' }: AmplitudeOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Amplitude',
  vendor: 'amplitude',
  account: key,
  hosts: ['https://*.amplitude.com'],
  items: [
    { name: 'AMP_MKTG_*' },
    { name: 'AMP_*' },
    { name: 'AMP_unsent_*', kind: 'localStorage' },
    { name: 'AMP_remote_config_*', kind: 'localStorage' },
    { name: 'AMP_*', kind: 'sessionStorage' },
    { name: 'AMP_diagnostics_*', kind: 'indexedDB' },
  ],
  script: { src: `https://cdn.${region === 'EU' ? 'eu.' : ''}amplitude.com/script/${key}.js` },
  start: [['amplitude.init', key, { serverZone: region, defaultTracking: true }]],
  revoke: [['amplitude.setOptOut', true]],
  reloadOnRevoke: true,
})
