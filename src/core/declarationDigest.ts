import type { ConsentDeclaration } from './ConsentDeclaration.js'
import { canonicalJson } from './canonicalJson.js'
import { digestOf } from './digestOf.js'

/**
 * Makes the digest by which a log names the declaration that a visitor was asked about: that of its canonical JSON. The
 * order of its properties makes no difference, and any word of it does.
 *
 * @returns 22 base64url characters.
 * @throws (rejects) {TypeError} where there is no Web Cryptography.
 *
 * @example
 * await declarationDigest(consent) // 'mAfCw0T7Qx2l0v5WJb9nXg'
 */
export const declarationDigest = (consent: ConsentDeclaration): Promise<string> => digestOf(canonicalJson(consent))
