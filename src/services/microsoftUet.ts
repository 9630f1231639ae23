import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link microsoftUet}. */
export interface MicrosoftUetOptions {
  /** The UET tag's id: `12345678`. */
  readonly id: string
}

/**
 * Microsoft Advertising's Universal Event Tracking, with its own consent mode. Denied, it goes on without cookies, so that a
 * withdrawal reloads the page.
 *
 * Consent calls: https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent (read 2026-11-23).
 * Stored items: https://www.consentstack.io/vendors/microsoft-advertising-uet-tag, localStorage and `_uetsid` by common
 * knowledge (read 2026-11-23).
 *
 * @example
 * microsoftUet({ id: '12345678' })
 */
export const microsoftUet = ({ id }: MicrosoftUetOptions): ServiceDeclaration<'marketing'> => ({
  category: 'marketing',
  label: 'Microsoft Advertising',
  vendor: 'microsoftUet',
  account: id,
  hosts: ['https://bat.bing.net', 'https://bat.bing.com'],
  items: [
    { name: '_uetsid' },
    { name: '_uetvid' },
    { name: '_uetmsclkid' },
    { name: '_uetsid*', kind: 'localStorage' },
    { name: '_uetvid*', kind: 'localStorage' },
    { name: '_uetmsclkid*', kind: 'localStorage' },
  ],
  script: { src: `https://bat.bing.net/bat.js?ti=${id}` },
  stub: { name: 'uetq' },
  hold: [['uetq.push', 'consent', 'default', { ad_storage: 'denied' }]],
  start: [
    ['uetq.push', 'consent', 'update', { ad_storage: 'granted' }],
    ['uetq=new UET', { ti: id, enableAutoSpaTracking: true, q: '{window.uetq}' }],
    ['uetq.push', 'pageLoad'],
  ],
  grant: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
  revoke: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
  reloadOnRevoke: true,
})
