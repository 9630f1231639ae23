import type { ServiceDeclaration } from '../../../src/core/ConsentDeclaration.js'
import * as catalogue from '../../../src/services/index.js'

const uuid = '7a70678f-84e0-4a02-84ce-d12b72194c26'
const hex = '0123456789abcdef0123456789abcdef'

/** Every vendor of the catalogue, with the options that a site would give. */
export const samples: Readonly<Record<string, ServiceDeclaration<'essential' | 'functional' | 'analytics' | 'marketing'>>> = {
  adobeAnalytics: catalogue.adobeAnalytics({ datastream: uuid, org: '0123456789ABCDEF01234567@AdobeOrg' }),
  amplitude: catalogue.amplitude({ key: hex }),
  authjs: catalogue.authjs(),
  clarity: catalogue.clarity({ id: 'abcdef1234' }),
  cloudflareAnalytics: catalogue.cloudflareAnalytics({ token: hex }),
  crisp: catalogue.crisp({ id: uuid }),
  fathom: catalogue.fathom({ id: 'ABCDEFGH' }),
  fullstory: catalogue.fullstory({ id: 'ABC123' }),
  googleAds: catalogue.googleAds({ id: 'AW-123456789' }),
  googleAnalytics: catalogue.googleAnalytics({ id: 'G-1A2B3C4D' }),
  googleMaps: catalogue.googleMaps(),
  googleTagManager: catalogue.googleTagManager({ id: 'GTM-AB12CD3' }),
  heap: catalogue.heap({ id: '1234567890' }),
  helpScout: catalogue.helpScout({ id: uuid }),
  hotjar: catalogue.hotjar({ id: '1234567' }),
  hubspot: catalogue.hubspot({ id: '1234567' }),
  intercom: catalogue.intercom({ id: 'abc12345' }),
  linkedin: catalogue.linkedin({ id: '1234567' }),
  logrocket: catalogue.logrocket({ id: 'shop/site' }),
  matomo: catalogue.matomo({ host: 'https://stats.example.com', id: '1' }),
  metaPixel: catalogue.metaPixel({ id: '123456789012345' }),
  microsoftUet: catalogue.microsoftUet({ id: '12345678' }),
  mixpanel: catalogue.mixpanel({ token: hex }),
  pinterest: catalogue.pinterest({ id: '2612345678901' }),
  plausible: catalogue.plausible({ domain: 'example.com' }),
  posthog: catalogue.posthog({ key: 'phc_1a2b3c' }),
  recaptcha: catalogue.recaptcha({ id: '6LfA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S' }),
  reddit: catalogue.reddit({ id: 'a2_abcdefghijkl' }),
  rudderstack: catalogue.rudderstack({ key: '0123456789abcdefghijABCDEFG', dataPlane: 'https://plane.example.com' }),
  segment: catalogue.segment({ key: 'abcdefghijklmnopqrst' }),
  sentry: catalogue.sentry({ dsn: `https://${hex}@o123.ingest.de.sentry.io/456` }),
  snapchat: catalogue.snapchat({ id: uuid }),
  spotify: catalogue.spotify(),
  stripe: catalogue.stripe(),
  tiktok: catalogue.tiktok({ id: 'C1A2B3C4D5E6F7G8H9J0' }),
  umami: catalogue.umami({ id: uuid }),
  vercelAnalytics: catalogue.vercelAnalytics(),
  vimeo: catalogue.vimeo(),
  xPixel: catalogue.xPixel({ id: 'o1abc' }),
  youtube: catalogue.youtube(),
}
