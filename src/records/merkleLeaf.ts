import { sha256 } from './sha256.js'

/**
 * Hashes a leaf of a Merkle tree (RFC 9162, section 2.1.1): SHA-256 of 0x00 and the leaf.
 *
 * @param digest The SHA-256 of an entry's body, 32 bytes.
 */
export function merkleLeaf(digest: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(digest.length + 1)
  bytes.set(digest, 1)
  return sha256(bytes)
}
