import { sha256 } from './sha256.js'

/**
 * Ties an entry to its key and its id without telling either: once both are erased, nothing leads back to them.
 *
 * @param key 16 bytes.
 * @param id 16 bytes.
 * @returns The first 16 bytes of the SHA-256 of both.
 */
export function entryLink(key: Uint8Array, id: Uint8Array): Uint8Array {
  const both = new Uint8Array(32)
  both.set(key)
  both.set(id, 16)
  return sha256(both).subarray(0, 16)
}
