import type { VendorOption } from './vendorSamples.js'

/** A text in which an option of a vendor shows, and what that option is then: by default what the pattern's group found, empty where it is only a sign of the vendor. */
export type VendorClue = readonly [pattern: RegExp, gives?: VendorOption]

const uuid = '([\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12})'

/**
 * Where a site's own options of a vendor show, beside the address of the script that the catalogue knows: in addresses of
 * requests, in names of stored items, and in the vendors' snippets. Each is a sign of that vendor alone.
 */
export const vendorClues: Readonly<Record<string, Readonly<Record<string, readonly VendorClue[]>>>> = {
  adobeAnalytics: {
    datastream: [[new RegExp(`/ee/.*[?&]configId=${uuid}`)]],
    org: [[/^(?:AMCV_|kndctr_)([\dA-F]{24})(?:@|%40|_)AdobeOrg/, '$1@AdobeOrg']],
  },
  amplitude: { region: [[/^https:\/\/(?:cdn|api)\.eu\.amplitude\.com/, 'EU']] },
  clarity: { id: [[/["']clarity["'],\s*["']script["'],\s*["']([a-z\d]+)["']/]] },
  cloudflareAnalytics: { token: [[/cloudflareinsights.*?["']token["']:\s*["']([\da-f]{32})["']/s]] },
  crisp: { id: [[new RegExp(`^crisp-client[/%].*?${uuid}`)], [new RegExp(`CRISP_WEBSITE_ID\\s*=\\s*["']${uuid}`)]] },
  fathom: { id: [[/usefathom\.com\/.*[?&]sid=([A-Z]+)/]] },
  fullstory: { id: [[/fullstory\.com\/s\/settings\/([\w-]+)\//], [/_fs_org['"]?\]?\s*=\s*["']([\w-]+)["']/]] },
  googleAds: { id: [[/googletagmanager\.com\/.*[?&]id=(AW-\d+)/], [/pagead\/(?:viewthrough)?conversion\/(\d+)/, 'AW-$1'], [/["'](AW-\d+)["']/]] },
  googleAnalytics: {
    id: [
      [/googletagmanager\.com\/.*[?&]id=(G-[A-Z\d]+)/],
      [/\/g\/collect\?.*\btid=(G-[A-Z\d]+)/],
      [/^_ga_([A-Z\d]{4,})$/, 'G-$1'],
      [/["'](G-[A-Z\d]{6,})["']/],
    ],
  },
  googleMaps: { api: [[/^https:\/\/maps\.googleapis\.com\/maps(?:-api-v3)?\/api\/js/, true]] },
  googleTagManager: { id: [[/googletagmanager\.com\/(?:gtm\.js|ns\.html)\?.*?\bid=(GTM-[A-Z\d]+)/], [/["'](GTM-[A-Z\d]+)["']/]] },
  heap: {
    id: [[/heap-api\.com\/config\/(\d+)\//], [/^_hp2_(?:id|ses_props|props)\.(\d+)$/], [/heap\.load\(["'](\d+)["']/]],
    region: [[/^https:\/\/cdn\.(eu)\.heap-api\.com/]],
  },
  helpScout: { id: [[new RegExp(`Beacon\\(["']init["'],\\s*["']${uuid}`)]] },
  hotjar: { id: [[/^_hjSession(?:User)?_(\d+)$/], [/hjid:\s*(\d+)/]] },
  hubspot: { id: [[/hs-scripts\.com\/(\d+)\.js/]], region: [[/\/\/js-(na2|na3|eu1|ap1)\.hs-scripts\.com/]] },
  intercom: { id: [[/^intercom-(?:id|session|device-id)-([a-z\d]+)$/]], region: [[/^https:\/\/api-iam\.(eu|au)\.intercom\.io/]] },
  linkedin: { id: [[/ads\.linkedin\.com\/.*[?&]pid=(\d+)/], [/_linkedin_partner_id\s*=\s*["'](\d+)/]] },
  logrocket: { id: [[/LogRocket\.init\(["']([\w-]+\/[\w-]+)["']/]] },
  matomo: {
    host: [[/^(https?:\/\/.+?)\/(?:matomo|piwik)\.(?:js|php)\b/]],
    id: [[/\/(?:matomo|piwik)\.php\?.*?\bidsite=(\d+)/], [/^_pk_(?:id|ses)\.(\d+)\./], [/["']setSiteId["'],\s*["'](\d+)/]],
  },
  metaPixel: { id: [[/facebook\.(?:net|com)\/signals\/config\/(\d+)/], [/facebook\.com\/tr\/?\?.*?\bid=(\d+)/], [/fbq\(\s*["']init["'],\s*["'](\d+)/]] },
  microsoftUet: { id: [[/bat\.bing\.(?:com|net)\/.*[?&]ti=(\d+)/]] },
  mixpanel: { token: [[/^mp_([\da-f]{32})_mixpanel$/], [/mixpanel\.init\(["']([\da-f]{32})/]], host: [[/^(https:\/\/api-(?:eu|in)\.mixpanel\.com)/]] },
  pinterest: { id: [[/ct\.pinterest\.com\/.*[?&]tid=(\d+)/], [/pintrk\(["']load["'],\s*["'](\d+)/]] },
  posthog: {
    key: [[/^ph_(phc_\w+)_posthog$/], [/posthog\.com\/array\/(phc_\w+)\//], [/posthog\.init\(\s*["'](phc_\w+)/]],
    host: [[/^(https:\/\/eu)(?:-assets)?\.i\.posthog\.com/, '$1.i.posthog.com']],
  },
  recaptcha: { id: [[/\/recaptcha\/(?:api2|enterprise)\/anchor\?.*?\bk=(6L[\w-]{38})/]], enterprise: [[/\/recaptcha\/enterprise\.js/, true]] },
  reddit: { id: [[/rdt\(["']init["'],\s*["']([at]2_\w+)/], [/reddit\.com\/.*[?&]id=([at]2_\w+)/]] },
  rudderstack: {
    key: [[/\/sourceConfig\/?\?.*?\bwriteKey=(\w+)/]],
    dataPlane: [[/^(https:\/\/[\w-]+\.dataplane\.rudderstack\.com)/]],
  },
  segment: { key: [[/^https:\/\/cdn\.segment\.com\/v1\/projects\/(\w+)\/settings/]] },
  sentry: {
    dsn: [
      [/^https:\/\/(o\d+\.ingest\.(?:\w+\.)?sentry\.io)\/api\/(\d+)\/.*[?&]sentry_key=(\w+)/, 'https://$3@$1/$2'],
      [/^https:\/\/(?:js-de\.sentry-cdn\.com|o\d+\.ingest\.(?:\w+\.)?sentry\.io)/, ''],
    ],
  },
  snapchat: { id: [[new RegExp(`tr6?\\.snapchat\\.com/.*?${uuid}`)], [new RegExp(`snaptr\\(["']init["'],\\s*["']${uuid}`)]] },
  tiktok: { id: [[/ttq\.load\(["']([A-Z\d]+)/]] },
  xPixel: { id: [[/\/i\/adsct\?.*?\btxn_id=(\w+)/], [/twq\(["']config["'],\s*["'](\w+)/]] },
}
