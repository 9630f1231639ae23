import { sha256 as portable } from '@noble/hashes/sha2.js'

interface Crypto {
  readonly hash?: (algorithm: string, data: Uint8Array, encoding: 'latin1') => string
}

// what an edge runtime loads may not import a Node module, and this asks for one that is there already
const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => Crypto | undefined } }
const native = process?.getBuiltinModule?.('node:crypto')?.hash

/**
 * Digests bytes by SHA-256 (FIPS 180-4).
 *
 * @returns 32 bytes.
 */
export const sha256: (bytes: Uint8Array) => Uint8Array = native
  ? // as text and back it takes half the time of a Buffer of its own
    (bytes) => Buffer.from(native('sha256', bytes, 'latin1'), 'latin1')
  : portable
