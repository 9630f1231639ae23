import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link adobeAnalytics}. */
export interface AdobeAnalyticsOptions {
  /** The datastream's id, a UUID. */
  readonly datastream: string
  /** The organisation's id: `0123456789ABCDEF01234567@AdobeOrg`. */
  readonly org: string
  /**
   * The version of the Web SDK.
   * @default '2.33.1'
   */
  readonly version?: string
}

/**
 * Adobe Analytics by the Experience Platform Web SDK (alloy), which waits for consent by itself too. What it does after a
 * refusal that was deleted is not documented, so that a withdrawal reloads the page.
 *
 * Consent calls: https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/commands/setconsent, by common
 * knowledge; the versions of the SDK: @adobe/alloy 2.33.1 (read 2026-11-23).
 * Stored items: https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk, by common knowledge.
 *
 * @example
 * adobeAnalytics({ datastream: '7a70678f-84e0-4a02-84ce-d12b72194c26', org: '0123456789ABCDEF01234567@AdobeOrg' })
 */
export const adobeAnalytics = ({ datastream, org, version = '2.33.1' }: AdobeAnalyticsOptions): ServiceDeclaration<'analytics'> => {
  const consent = (general: string) => ['alloy', 'setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] }] as const
  return {
    category: 'analytics',
    label: 'Adobe Analytics',
    vendor: 'adobeAnalytics',
    account: datastream,
    hosts: ['https://cdn1.adoberesources.net', 'https://edge.adobedc.net', 'https://adobedc.demdex.net'],
    items: [{ name: 'kndctr_*_identity' }, { name: 'kndctr_*_consent' }, { name: 'kndctr_*_cluster' }, { name: 'AMCV_*' }, { name: 'AMCVS_*' }],
    script: {
      src: `https://cdn1.adoberesources.net/alloy/${version}/alloy.min.js`,
      before: [
        ['__alloyNS=', ['alloy']],
        ['alloy', 'configure', { datastreamId: datastream, orgId: org, defaultConsent: 'pending' }],
      ],
    },
    stub: { name: 'alloy', queue: 'q', entry: 'promise' },
    start: [consent('in'), ['alloy', 'sendEvent', {}]],
    revoke: [consent('out')],
    reloadOnRevoke: true,
  }
}
