import { factsOfAdobeAnalytics } from './factsOfAdobeAnalytics.js'
import { factsOfAmplitude } from './factsOfAmplitude.js'
import { factsOfAuthjs } from './factsOfAuthjs.js'
import { factsOfClarity } from './factsOfClarity.js'
import { factsOfCloudflareAnalytics } from './factsOfCloudflareAnalytics.js'
import { factsOfCrisp } from './factsOfCrisp.js'
import { factsOfFathom } from './factsOfFathom.js'
import { factsOfFullstory } from './factsOfFullstory.js'
import { factsOfGoogleAds } from './factsOfGoogleAds.js'
import { factsOfGoogleAnalytics } from './factsOfGoogleAnalytics.js'
import { factsOfGoogleMaps } from './factsOfGoogleMaps.js'
import { factsOfGoogleTagManager } from './factsOfGoogleTagManager.js'
import { factsOfHeap } from './factsOfHeap.js'
import { factsOfHelpScout } from './factsOfHelpScout.js'
import { factsOfHotjar } from './factsOfHotjar.js'
import { factsOfHubspot } from './factsOfHubspot.js'
import { factsOfIntercom } from './factsOfIntercom.js'
import { factsOfLinkedin } from './factsOfLinkedin.js'
import { factsOfLogrocket } from './factsOfLogrocket.js'
import { factsOfMatomo } from './factsOfMatomo.js'
import { factsOfMetaPixel } from './factsOfMetaPixel.js'
import { factsOfMicrosoftUet } from './factsOfMicrosoftUet.js'
import { factsOfMixpanel } from './factsOfMixpanel.js'
import { factsOfPinterest } from './factsOfPinterest.js'
import { factsOfPlausible } from './factsOfPlausible.js'
import { factsOfPosthog } from './factsOfPosthog.js'
import { factsOfRecaptcha } from './factsOfRecaptcha.js'
import { factsOfReddit } from './factsOfReddit.js'
import { factsOfRudderstack } from './factsOfRudderstack.js'
import { factsOfSegment } from './factsOfSegment.js'
import { factsOfSentry } from './factsOfSentry.js'
import { factsOfSnapchat } from './factsOfSnapchat.js'
import { factsOfSpotify } from './factsOfSpotify.js'
import { factsOfStripe } from './factsOfStripe.js'
import { factsOfTiktok } from './factsOfTiktok.js'
import { factsOfUmami } from './factsOfUmami.js'
import { factsOfVercelAnalytics } from './factsOfVercelAnalytics.js'
import { factsOfVimeo } from './factsOfVimeo.js'
import { factsOfXPixel } from './factsOfXPixel.js'
import { factsOfYoutube } from './factsOfYoutube.js'
import type { VendorFacts } from './VendorFacts.js'

/** The facts of every vendor, for servers: a page fetches those that it shows. */
export const allVendors: Readonly<Record<string, VendorFacts>> = {
  adobeAnalytics: factsOfAdobeAnalytics,
  amplitude: factsOfAmplitude,
  authjs: factsOfAuthjs,
  clarity: factsOfClarity,
  cloudflareAnalytics: factsOfCloudflareAnalytics,
  crisp: factsOfCrisp,
  fathom: factsOfFathom,
  fullstory: factsOfFullstory,
  googleAds: factsOfGoogleAds,
  googleAnalytics: factsOfGoogleAnalytics,
  googleMaps: factsOfGoogleMaps,
  googleTagManager: factsOfGoogleTagManager,
  heap: factsOfHeap,
  helpScout: factsOfHelpScout,
  hotjar: factsOfHotjar,
  hubspot: factsOfHubspot,
  intercom: factsOfIntercom,
  linkedin: factsOfLinkedin,
  logrocket: factsOfLogrocket,
  matomo: factsOfMatomo,
  metaPixel: factsOfMetaPixel,
  microsoftUet: factsOfMicrosoftUet,
  mixpanel: factsOfMixpanel,
  pinterest: factsOfPinterest,
  plausible: factsOfPlausible,
  posthog: factsOfPosthog,
  recaptcha: factsOfRecaptcha,
  reddit: factsOfReddit,
  rudderstack: factsOfRudderstack,
  segment: factsOfSegment,
  sentry: factsOfSentry,
  snapchat: factsOfSnapchat,
  spotify: factsOfSpotify,
  stripe: factsOfStripe,
  tiktok: factsOfTiktok,
  umami: factsOfUmami,
  vercelAnalytics: factsOfVercelAnalytics,
  vimeo: factsOfVimeo,
  xPixel: factsOfXPixel,
  youtube: factsOfYoutube,
}
