import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { describeVendors } from './describeVendors.js'
import type { VendorMessages } from './locales/VendorMessages.js'
import type { VendorFacts } from './VendorFacts.js'

// each is a file of its own, and its file has one export
const facts: Readonly<Record<string, () => Promise<Readonly<Record<string, VendorFacts>>>>> = {
  adobeAnalytics: () => import('./factsOfAdobeAnalytics.js'),
  amplitude: () => import('./factsOfAmplitude.js'),
  authjs: () => import('./factsOfAuthjs.js'),
  clarity: () => import('./factsOfClarity.js'),
  cloudflareAnalytics: () => import('./factsOfCloudflareAnalytics.js'),
  crisp: () => import('./factsOfCrisp.js'),
  fathom: () => import('./factsOfFathom.js'),
  fullstory: () => import('./factsOfFullstory.js'),
  googleAds: () => import('./factsOfGoogleAds.js'),
  googleAnalytics: () => import('./factsOfGoogleAnalytics.js'),
  googleMaps: () => import('./factsOfGoogleMaps.js'),
  googleTagManager: () => import('./factsOfGoogleTagManager.js'),
  heap: () => import('./factsOfHeap.js'),
  helpScout: () => import('./factsOfHelpScout.js'),
  hotjar: () => import('./factsOfHotjar.js'),
  hubspot: () => import('./factsOfHubspot.js'),
  intercom: () => import('./factsOfIntercom.js'),
  linkedin: () => import('./factsOfLinkedin.js'),
  logrocket: () => import('./factsOfLogrocket.js'),
  matomo: () => import('./factsOfMatomo.js'),
  metaPixel: () => import('./factsOfMetaPixel.js'),
  microsoftUet: () => import('./factsOfMicrosoftUet.js'),
  mixpanel: () => import('./factsOfMixpanel.js'),
  pinterest: () => import('./factsOfPinterest.js'),
  plausible: () => import('./factsOfPlausible.js'),
  posthog: () => import('./factsOfPosthog.js'),
  recaptcha: () => import('./factsOfRecaptcha.js'),
  reddit: () => import('./factsOfReddit.js'),
  rudderstack: () => import('./factsOfRudderstack.js'),
  segment: () => import('./factsOfSegment.js'),
  sentry: () => import('./factsOfSentry.js'),
  snapchat: () => import('./factsOfSnapchat.js'),
  spotify: () => import('./factsOfSpotify.js'),
  stripe: () => import('./factsOfStripe.js'),
  tiktok: () => import('./factsOfTiktok.js'),
  umami: () => import('./factsOfUmami.js'),
  vercelAnalytics: () => import('./factsOfVercelAnalytics.js'),
  vimeo: () => import('./factsOfVimeo.js'),
  xPixel: () => import('./factsOfXPixel.js'),
  youtube: () => import('./factsOfYoutube.js'),
}

const languages: Readonly<Record<string, () => Promise<Readonly<Record<string, VendorMessages>>>>> = {
  ar: () => import('./locales/ar.js'),
  bg: () => import('./locales/bg.js'),
  bn: () => import('./locales/bn.js'),
  ca: () => import('./locales/ca.js'),
  cs: () => import('./locales/cs.js'),
  da: () => import('./locales/da.js'),
  de: () => import('./locales/de.js'),
  el: () => import('./locales/el.js'),
  en: () => import('./locales/en.js'),
  'en-US': () => import('./locales/en-US.js'),
  es: () => import('./locales/es.js'),
  et: () => import('./locales/et.js'),
  fa: () => import('./locales/fa.js'),
  fi: () => import('./locales/fi.js'),
  fr: () => import('./locales/fr.js'),
  ga: () => import('./locales/ga.js'),
  he: () => import('./locales/he.js'),
  hi: () => import('./locales/hi.js'),
  hr: () => import('./locales/hr.js'),
  hu: () => import('./locales/hu.js'),
  id: () => import('./locales/id.js'),
  is: () => import('./locales/is.js'),
  it: () => import('./locales/it.js'),
  ja: () => import('./locales/ja.js'),
  ko: () => import('./locales/ko.js'),
  lt: () => import('./locales/lt.js'),
  lv: () => import('./locales/lv.js'),
  ms: () => import('./locales/ms.js'),
  mt: () => import('./locales/mt.js'),
  nb: () => import('./locales/nb.js'),
  nl: () => import('./locales/nl.js'),
  pl: () => import('./locales/pl.js'),
  pt: () => import('./locales/pt.js'),
  'pt-BR': () => import('./locales/pt-BR.js'),
  ro: () => import('./locales/ro.js'),
  sk: () => import('./locales/sk.js'),
  sl: () => import('./locales/sl.js'),
  'sr-Latn': () => import('./locales/sr-Latn.js'),
  sv: () => import('./locales/sv.js'),
  th: () => import('./locales/th.js'),
  tr: () => import('./locales/tr.js'),
  uk: () => import('./locales/uk.js'),
  vi: () => import('./locales/vi.js'),
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  'zh-Hant': () => import('./locales/zh-Hant.js'),
}

const only = async <Value>(module: Promise<Readonly<Record<string, Value>>> | undefined) => Object.values((await module) ?? {})[0]

/**
 * Fetches what is known of the vendors of a declaration, in one language, and fills it in.
 *
 * @param lang BCP 47; English where there is no such language.
 */
export async function fetchVendors(consent: ConsentDeclaration, lang: string): Promise<ConsentDeclaration> {
  const vendors = [...new Set(Object.values(consent.services).flatMap(({ vendor }) => vendor ?? []))].filter((vendor) => Object.hasOwn(facts, vendor))
  const language = Object.hasOwn(languages, lang) ? languages[lang] : languages.en
  const [words, ...known] = await Promise.all([only(language?.()), ...vendors.map(async (vendor) => [vendor, await only(facts[vendor]?.())] as const)])
  return words ? describeVendors(consent, Object.fromEntries(known.flatMap(([vendor, of]) => (of ? [[vendor, of]] : []))), words) : consent
}
