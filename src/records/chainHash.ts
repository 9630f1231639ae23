import { sha256 } from './sha256.js'

/**
 * Ties an entry to all that stand before it in its shard: SHA-256 of the hash before it and the digest of its body.
 *
 * @param before The hash of the entry before, 32 bytes; {@link chainStart} for the first.
 * @param digest The SHA-256 of the entry's body, 32 bytes.
 * @returns 32 bytes.
 */
export function chainHash(before: Uint8Array, digest: Uint8Array): Uint8Array {
  const both = new Uint8Array(64)
  both.set(before)
  both.set(digest, 32)
  return sha256(both)
}
