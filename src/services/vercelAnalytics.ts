import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/**
 * Vercel Web Analytics, from the site's own address on Vercel. It stores nothing and has no consent call, so that a withdrawal
 * reloads the page. With the npm package, declare it by `declareOnly` and call `inject` where it is allowed.
 *
 * Script: @vercel/analytics 2.0.1 (read 2026-11-23).
 * Stored items: none, https://vercel.com/docs/analytics/privacy-policy (read 2026-11-23).
 *
 * @example
 * vercelAnalytics()
 */
export const vercelAnalytics = (): ServiceDeclaration<'analytics'> => ({
  category: 'analytics',
  label: 'Vercel Web Analytics',
  vendor: 'vercelAnalytics',
  script: { src: '/_vercel/insights/script.js' },
  stub: { name: 'vaq' },
  reloadOnRevoke: true,
})
