import { ed25519 } from './ed25519.js'
import { toBase64 } from './toBase64.js'

/** What {@link createKeyPair} makes. */
export interface KeyPair {
  /** To be kept secret, in the environment of the server: base64 of PKCS#8. */
  readonly privateKey: string
  /** To be given to whoever checks a receipt: base64 of SPKI. */
  readonly publicKey: string
}

/**
 * Makes a new key for a log to sign with.
 *
 * @throws (rejects) {ConsentKeyError} where the runtime has no Ed25519.
 *
 * @example
 * const { privateKey, publicKey } = await createKeyPair()
 */
export async function createKeyPair(): Promise<KeyPair> {
  return ed25519(async (subtle) => {
    const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair
    const [privateKey, publicKey] = await Promise.all([subtle.exportKey('pkcs8', pair.privateKey), subtle.exportKey('spki', pair.publicKey)])
    return { privateKey: toBase64(privateKey), publicKey: toBase64(publicKey) }
  }, 'no key was made')
}
