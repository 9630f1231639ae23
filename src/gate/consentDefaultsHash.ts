import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import { writeDefaults } from './writeDefaults.js'

/**
 * The hash of the inline script of `ConsentDefaults`: for the Content Security Policy of pages that are made once, and so
 * cannot carry a nonce (https://www.w3.org/TR/CSP3/#match-element-to-source-list). The same for every visitor.
 *
 * @example
 * contentSecurityPolicy(consent, null, { hashes: [bannerScriptHash, await consentDefaultsHash(consent)] })
 */
export async function consentDefaultsHash(consent: ConsentDeclaration, regime?: ConsentRegime): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(writeDefaults(consent, regime)))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
