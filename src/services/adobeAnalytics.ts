import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link adobeAnalytics}. */
export interface AdobeAnalyticsOptions {
  /** The datastream's id, a UUID. */
  readonly datastream: string
  /** The organisation's id: `0123456789ABCDEF01234567@AdobeOrg`. */
  readonly org: string
  /**
   * The domain that it is sent to, where that is one of the site's own.
   * @default 'edge.adobedc.net'
   */
  readonly edgeDomain?: string
  /**
   * The version of the Web SDK.
   * @default '2.33.1'
   */
  readonly version?: string
}

/**
 * Adobe Analytics by the Experience Platform Web SDK (alloy), which waits for consent by itself too. It keeps its identity and
 * consent cookies even of who opts out, so that a withdrawal reloads the page.
 *
 * Consent calls: https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent and
 * …/web-sdk/commands/configure/defaultconsent; script and stub:
 * https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/install/library (read 2026-11-23). The name of the
 * event of a page view: common knowledge.
 * Stored items: https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk, and
 * @adobe/alloy 2.33.1 (read 2026-11-23).
 *
 * @example
 * adobeAnalytics({ datastream: '7a70678f-84e0-4a02-84ce-d12b72194c26', org: '0123456789ABCDEF01234567@AdobeOrg' })
 */
export const adobeAnalytics = ({
  datastream,
  org,
  edgeDomain = 'edge.adobedc.net',
  version = '2.33.1',
}: AdobeAnalyticsOptions): ServiceDeclaration<'analytics'> => {
  const tell = (general: string) => ['alloy', 'setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] }] as const
  return {
    category: 'analytics',
    label: 'Adobe Analytics',
    vendor: 'adobeAnalytics',
    account: datastream,
    hosts: ['https://cdn1.adoberesources.net', `https://${edgeDomain}`, 'https://adobedc.demdex.net'],
    items: [{ name: 'kndctr_*' }, { name: 'AMCV_*' }, { name: 'com.adobe.alloy.*' }, { name: 'com.adobe.alloy.*', kind: 'localStorage' }],
    script: {
      src: `https://cdn1.adoberesources.net/alloy/${version}/alloy.min.js`,
      before: [
        ['__alloyNS=', ['alloy']],
        ['alloy', 'configure', { datastreamId: datastream, orgId: org, edgeDomain, defaultConsent: 'pending' }],
      ],
    },
    stub: { name: 'alloy', queue: 'q', entry: 'promise' },
    start: [tell('in'), ['alloy', 'sendEvent', { xdm: { eventType: 'web.webpagedetails.pageViews', web: { webPageDetails: { pageViews: { value: 1 } } } } }]],
    revoke: [tell('out')],
    reloadOnRevoke: true,
  }
}
