import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link cloudflareAnalytics}. */
export interface CloudflareAnalyticsOptions {
  /** The site's token, 32 hexadecimal digits. */
  readonly token: string
}

/**
 * Cloudflare Web Analytics, which stores nothing. It has no consent call, so that a withdrawal reloads the page. Where
 * Cloudflare puts its beacon into the site's pages by itself, turn that off: it would not wait.
 *
 * Script: https://developers.cloudflare.com/analytics/web-analytics/getting-started/web-analytics-spa/ (read 2026-11-23).
 * Stored items: none, https://www.consentstack.io/vendors/cloudflare-web-analytics (read 2026-11-23).
 *
 * @example
 * cloudflareAnalytics({ token: 'your_token' })
 */
export const cloudflareAnalytics = ({ token }: CloudflareAnalyticsOptions): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Cloudflare Web Analytics',
  vendor: 'cloudflareAnalytics',
  account: token,
  hosts: ['https://static.cloudflareinsights.com', 'https://cloudflareinsights.com'],
  script: { src: 'https://static.cloudflareinsights.com/beacon.min.js', attributes: { 'data-cf-beacon': `{"token":"${token}"}` } },
  reloadOnRevoke: true,
})
