import { toBase64url } from '../core/toBase64url.js'
import { ConsentKeyError } from './ConsentKeyError.js'
import { ed25519 } from './ed25519.js'
import type { LogKeys, LogSigner } from './LogKeys.js'
import { sha256 } from './sha256.js'
import { toBase64 } from './toBase64.js'

/**
 * Reads the keys that a log signs with, and those that its receipts are checked with.
 *
 * To change the key, put the new private key first and leave the old one behind it, or its public key alone: what it signed
 * stays valid.
 *
 * @param keys Ed25519 keys, private in PKCS#8 or public in SPKI, as base64 or PEM (what `openssl genpkey -algorithm ed25519`
 * prints); in one text, commas or white space stand between them. The first private key signs, and all of them verify.
 * @throws (rejects) {ConsentKeyError} naming the one that is no key by its place, or where the runtime has no Ed25519.
 *
 * @example
 * const { signer, verifiers } = await importKeys(process.env.CONSENT_LOG_KEY ?? '')
 */
export async function importKeys(keys: string | readonly string[]): Promise<LogKeys> {
  // in a file of environment variables, a line of PEM may end in the two characters "\n"
  const texts = [keys].flat().flatMap((each) => each.replace(/-----[A-Z ]+-----/g, ' ').split(/(?:[\s,]|\\n)+/))
  let signer: LogSigner | null = null
  const verifiers = new Map<string, CryptoKey>()
  for (const [index, text] of texts.filter(Boolean).entries()) {
    const problem = `signing key ${index + 1} is no Ed25519 key: give the base64 of a private key in PKCS#8 or of a public one in SPKI`
    const der = bytesOf(text)
    if (!der) throw new ConsentKeyError(problem)
    const { privateKey, publicKey } = await ed25519((subtle) => readPair(subtle, der), problem)
    const { keyId, spki } = await nameOf(publicKey)
    verifiers.set(keyId, publicKey)
    if (privateKey) signer ??= { keyId, publicKey: spki, key: privateKey }
  }
  return { signer, verifiers }
}

function bytesOf(text: string) {
  try {
    return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

async function readPair(subtle: SubtleCrypto, der: Uint8Array<ArrayBuffer>) {
  // after the length, PKCS#8 has a version, an INTEGER; SPKI has an algorithm, a SEQUENCE (RFC 8410, sections 4 and 7)
  if (der[2] !== 2) return { privateKey: null, publicKey: await subtle.importKey('spki', der, 'Ed25519', true, ['verify']) }
  const { kty, crv, x } = await subtle.exportKey('jwk', await subtle.importKey('pkcs8', der, 'Ed25519', true, ['sign']))
  const [privateKey, publicKey] = await Promise.all([
    subtle.importKey('pkcs8', der, 'Ed25519', false, ['sign']),
    subtle.importKey('jwk', { kty, crv, x }, 'Ed25519', true, ['verify']),
  ])
  return { privateKey, publicKey }
}

async function nameOf(publicKey: CryptoKey) {
  const [raw, spki] = await Promise.all([crypto.subtle.exportKey('raw', publicKey), crypto.subtle.exportKey('spki', publicKey)])
  return { keyId: toBase64url(sha256(new Uint8Array(raw)).subarray(0, 8)), spki: toBase64(spki) }
}
