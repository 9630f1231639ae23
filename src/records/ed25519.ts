import { ConsentKeyError } from './ConsentKeyError.js'

/**
 * Runs a call of Web Cryptography that makes or reads a key.
 *
 * @param problem What to say where it fails.
 * @throws (rejects) {ConsentKeyError} where it fails; and where the runtime does not know Ed25519, which came with Node 18.4,
 * Chrome 137, Firefox 129 and Safari 17 (https://developer.mozilla.org/docs/Web/API/SubtleCrypto/sign).
 */
export async function ed25519<Result>(call: (subtle: SubtleCrypto) => Promise<Result>, problem: string): Promise<Result> {
  try {
    return await call(crypto.subtle)
  } catch (cause) {
    const isUnknown = !globalThis.crypto?.subtle || (cause as { readonly name?: unknown } | null)?.name === 'NotSupportedError'
    throw new ConsentKeyError(isUnknown ? 'this runtime has no Ed25519 in its Web Cryptography; use Node 20 or later, or another that has it' : problem, {
      cause,
    })
  }
}
