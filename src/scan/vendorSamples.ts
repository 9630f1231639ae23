import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'
import * as catalogue from '../services/index.js'

/** What an option of a vendor's function may be here. */
export type VendorOption = string | true

/** A vendor of the catalogue, called with options that are right in form and belong to nobody. */
export interface VendorSample {
  readonly vendor: string
  /** The options that have to be given, as placeholders. */
  readonly options: Readonly<Record<string, string>>
  readonly service: ServiceDeclaration
}

const uuid = '00000000-0000-0000-0000-000000000000'
const hex = '00000000000000000000000000000000'

const of =
  <Options extends Readonly<Record<string, string>>>(make: (options: Options) => ServiceDeclaration, options: Options) =>
  (vendor: string): VendorSample => ({ vendor, options, service: make(options) })
const alone =
  (make: () => ServiceDeclaration) =>
  (vendor: string): VendorSample => ({ vendor, options: {}, service: make() })

const samples: Readonly<Record<string, (vendor: string) => VendorSample>> = {
  adobeAnalytics: of(catalogue.adobeAnalytics, { datastream: uuid, org: '000000000000000000000000@AdobeOrg' }),
  amplitude: of(catalogue.amplitude, { key: hex }),
  authjs: alone(catalogue.authjs),
  clarity: of(catalogue.clarity, { id: 'xxxxxxxxxx' }),
  cloudflareAnalytics: of(catalogue.cloudflareAnalytics, { token: hex }),
  crisp: of(catalogue.crisp, { id: uuid }),
  fathom: of(catalogue.fathom, { id: 'XXXXXXXX' }),
  fullstory: of(catalogue.fullstory, { id: 'XXXXXX' }),
  googleAds: of(catalogue.googleAds, { id: 'AW-000000000' }),
  googleAnalytics: of(catalogue.googleAnalytics, { id: 'G-XXXXXXXXXX' }),
  googleMaps: alone(catalogue.googleMaps),
  googleTagManager: of(catalogue.googleTagManager, { id: 'GTM-XXXXXXX' }),
  heap: of(catalogue.heap, { id: '0000000000' }),
  helpScout: of(catalogue.helpScout, { id: uuid }),
  hotjar: of(catalogue.hotjar, { id: '0000000' }),
  hubspot: of(catalogue.hubspot, { id: '0000000' }),
  intercom: of(catalogue.intercom, { id: 'xxxxxxxx' }),
  linkedin: of(catalogue.linkedin, { id: '0000000' }),
  logrocket: of(catalogue.logrocket, { id: 'organisation/application' }),
  matomo: of(catalogue.matomo, { host: 'https://matomo.example', id: '1' }),
  metaPixel: of(catalogue.metaPixel, { id: '000000000000000' }),
  microsoftUet: of(catalogue.microsoftUet, { id: '00000000' }),
  mixpanel: of(catalogue.mixpanel, { token: hex }),
  pinterest: of(catalogue.pinterest, { id: '0000000000000' }),
  plausible: of(catalogue.plausible, { domain: 'site.example' }),
  posthog: of(catalogue.posthog, { key: 'phc_your_key' }),
  recaptcha: of(catalogue.recaptcha, { id: '6L00000000000000000000000000000000000000' }),
  reddit: of(catalogue.reddit, { id: 'a2_xxxxxxxxxxxx' }),
  rudderstack: of(catalogue.rudderstack, { key: 'your_write_key_of_rudderstack', dataPlane: 'https://rudderstack.example' }),
  segment: of(catalogue.segment, { key: 'your_write_key_of_segment' }),
  sentry: of(catalogue.sentry, { dsn: `https://${hex}@o0.ingest.sentry.io/0` }),
  snapchat: of(catalogue.snapchat, { id: uuid }),
  spotify: alone(catalogue.spotify),
  stripe: alone(catalogue.stripe),
  tiktok: of(catalogue.tiktok, { id: 'XXXXXXXXXXXXXXXXXXXX' }),
  umami: of(catalogue.umami, { id: uuid }),
  vercelAnalytics: alone(catalogue.vercelAnalytics),
  vimeo: alone(catalogue.vimeo),
  xPixel: of(catalogue.xPixel, { id: 'xxxxx' }),
  youtube: alone(catalogue.youtube),
}

let made: ReadonlyMap<string, VendorSample> | undefined

/** Every vendor of the catalogue, by its function's name; each is called once, when it is first asked for. */
export const vendorSamples = (): ReadonlyMap<string, VendorSample> => {
  made ??= new Map(Object.entries(samples).map(([vendor, make]) => [vendor, make(vendor)]))
  return made
}
