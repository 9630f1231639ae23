/** What a vendor's function calls the id that a site has there, and what that looks like. */
export interface VendorAccount {
  readonly option: string
  readonly pattern: RegExp
  readonly what: string
}

/** The ids that the vendors of `consent-kit/services` take; a vendor without one is not here. */
export const vendorAccounts: Readonly<Record<string, VendorAccount>> = {
  adobeAnalytics: { option: 'datastream', pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, what: 'the id of an Adobe datastream, a UUID' },
  amplitude: { option: 'key', pattern: /^[0-9a-f]{32}$/, what: "an Amplitude project's API key, 32 hexadecimal digits" },
  clarity: { option: 'id', pattern: /^[a-z0-9]{6,16}$/, what: 'the id of a Clarity project, such as "abcdef1234"' },
  cloudflareAnalytics: { option: 'token', pattern: /^[\da-f]{32}$/, what: 'the token of a site at Cloudflare Web Analytics, 32 hexadecimal digits' },
  crisp: { option: 'id', pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, what: 'a Crisp website ID, such as "7a70678f-84e0-4a02-84ce-d12b72194c26"' },
  fathom: { option: 'id', pattern: /^[A-Z]{5,12}$/, what: 'the id of a Fathom site, such as "ABCDEFGH"' },
  fullstory: { option: 'id', pattern: /^([A-Z0-9]{4,8}|[a-z]-[A-Z0-9]+-[a-z]+\d)$/, what: 'the id of a Fullstory organisation, such as "o-1ABC23-eu1"' },
  googleAds: { option: 'id', pattern: /^AW-\d{6,}$/, what: 'the conversion ID of a Google Ads account, such as "AW-123456789"' },
  googleAnalytics: { option: 'id', pattern: /^G-[A-Z0-9]{4,}$/, what: 'the measurement ID of a GA4 property, such as "G-1A2B3C4D"' },
  googleTagManager: { option: 'id', pattern: /^GTM-[A-Z0-9]{4,}$/, what: 'the id of a Tag Manager container, such as "GTM-AB12CD3"' },
  heap: { option: 'id', pattern: /^\d{6,12}$/, what: 'the id of a Heap environment, such as "1234567890"' },
  helpScout: { option: 'id', pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, what: 'the id of a Help Scout Beacon, a UUID' },
  hotjar: { option: 'id', pattern: /^\d{4,10}$/, what: 'the id of a site at Hotjar, such as "1234567"' },
  hubspot: { option: 'id', pattern: /^\d{3,12}$/, what: 'the id of a HubSpot account (Hub ID), such as "1234567"' },
  intercom: { option: 'id', pattern: /^[a-z0-9]{6,12}$/, what: 'an Intercom app id, such as "abc12345"' },
  linkedin: { option: 'id', pattern: /^\d{3,12}$/, what: 'a LinkedIn partner ID, such as "1234567"' },
  logrocket: { option: 'id', pattern: /^[\w-]+\/[\w-]+$/, what: 'the id of a LogRocket application, such as "organisation/application"' },
  matomo: { option: 'id', pattern: /^\d{1,9}$/, what: 'the id of a site in Matomo, such as "1"' },
  metaPixel: { option: 'id', pattern: /^\d{10,20}$/, what: 'the id of a Meta pixel, such as "123456789012345"' },
  microsoftUet: { option: 'id', pattern: /^\d{5,12}$/, what: 'the id of a UET tag, such as "12345678"' },
  mixpanel: { option: 'token', pattern: /^[0-9a-f]{32}$/, what: 'a Mixpanel project token, 32 hexadecimal digits' },
  pinterest: { option: 'id', pattern: /^\d{10,16}$/, what: 'the id of a Pinterest tag, such as "2612345678901"' },
  plausible: { option: 'domain', pattern: /^[^\s:<>]+\.[^\s:<>]+$/, what: 'the domain of a Plausible site, such as "example.com"' },
  posthog: { option: 'key', pattern: /^phc_\w+$/, what: 'a PostHog project API key, such as "phc_…"' },
  recaptcha: { option: 'id', pattern: /^6L[\w-]{38}$/, what: 'a reCAPTCHA site key, 40 characters that begin with "6L"' },
  reddit: { option: 'id', pattern: /^(a2|t2)_[a-z0-9]+$/, what: 'the id of a Reddit pixel, such as "a2_abcdefghijkl"' },
  rudderstack: { option: 'key', pattern: /^\w{20,40}$/, what: 'the write key of a RudderStack source' },
  segment: { option: 'key', pattern: /^\w{16,40}$/, what: 'the write key of a Segment source' },
  sentry: {
    option: 'dsn',
    pattern: /^https:\/\/\w+@([\w.-]+\.)?sentry\.io\/\d+$/,
    what: 'the DSN of a project at sentry.io, such as "https://…@o123.ingest.sentry.io/456"',
  },
  snapchat: { option: 'id', pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, what: 'the id of a Snap pixel, a UUID' },
  tiktok: { option: 'id', pattern: /^[A-Z0-9]{15,25}$/, what: 'the id of a TikTok pixel, 20 capital letters and digits' },
  umami: { option: 'id', pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, what: 'the id of a website at Umami, a UUID' },
  xPixel: { option: 'id', pattern: /^[a-z0-9]{4,10}$/, what: 'the id of an X pixel, such as "o1abc"' },
}
