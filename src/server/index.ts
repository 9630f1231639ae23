/** What a server needs: Request in, Response out. No DOM, no React, no Node, so that it runs on edge runtimes too. */

export type { ConsentEntry } from '../core/ConsentEntry.js'
export type { ConsentReading } from '../core/ConsentReading.js'
export { receiptId } from '../core/receiptId.js'
export { bannerScriptHash } from './bannerScriptHash.js'
export type { ConsentEntries, ConsentHandlerOptions, ConsentLogEntry } from './ConsentHandlerOptions.js'
export {
  type ContentSecurityPolicyOptions,
  contentSecurityPolicy,
} from './contentSecurityPolicy.js'
export { createConsentHandler } from './createConsentHandler.js'
export type { RequestLimit } from './createLimiter.js'
export { defaultRules, type RegimeRules } from './defaultRules.js'
export { gpc } from './gpc.js'
export { gpcJson } from './gpcJson.js'
export { negotiateLocale } from './negotiateLocale.js'
export { type ConsentSource, type CookieJar, readConsent } from './readConsent.js'
export { type RegimeReading, regimeFor } from './regimeFor.js'
export type { VisitorOptions } from './takeStock.js'
