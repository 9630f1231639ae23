/** What a server needs: Request in, Response out. No DOM, no React, no Node, so that it runs on edge runtimes too. */

export type { ConsentReading } from '../core/ConsentReading.js'
export { bannerScriptHash } from './bannerScriptHash.js'
export {
  type ContentSecurityPolicyOptions,
  contentSecurityPolicy,
} from './contentSecurityPolicy.js'
export { type ConsentHandlerOptions, type ConsentLogEntry, createConsentHandler } from './createConsentHandler.js'
export { defaultRules, type RegimeRules } from './defaultRules.js'
export { gpc } from './gpc.js'
export { gpcJson } from './gpcJson.js'
export { negotiateLocale } from './negotiateLocale.js'
export { type ConsentSource, type CookieJar, readConsent } from './readConsent.js'
export { type RegimeReading, regimeFor } from './regimeFor.js'
export type { VisitorOptions } from './takeStock.js'
