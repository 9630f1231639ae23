import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link linkedin}. */
export interface LinkedinOptions {
  /** The partner ID: `1234567`. */
  readonly id: string
}

/**
 * LinkedIn Insight Tag, without the image that its snippet has for pages without script. It has no consent call: it is not
 * loaded before a yes, and a withdrawal reloads the page.
 *
 * Consent calls: none, https://cookiebeam.com/guides/linkedin-insight-tag-consent-2026 (read 2026-11-23).
 * Stored items: https://www.consentstack.io/vendors/linkedin-insight-tag (read 2026-11-23); `li_giant`, `ln_or`, Oribi's and
 * `li_adsId` by common knowledge.
 *
 * @example
 * linkedin({ id: '1234567' })
 */
export const linkedin = ({ id }: LinkedinOptions): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'LinkedIn Insight Tag',
  vendor: 'linkedin',
  account: id,
  hosts: ['https://snap.licdn.com', 'https://*.ads.linkedin.com', 'https://www.linkedin.com'],
  items: [
    { name: 'li_fat_id' },
    { name: 'li_giant' },
    { name: 'ln_or' },
    { name: 'oribi_cookie_test' },
    { name: 'oribili_user_guid' },
    { name: 'li_adsId', kind: 'localStorage' },
  ],
  script: {
    src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    before: [
      ['_linkedin_partner_id=', id],
      ['_linkedin_data_partner_ids=', [id]],
    ],
  },
  stub: { name: 'lintrk', queue: 'q', entry: 'array' },
  reloadOnRevoke: true,
})
