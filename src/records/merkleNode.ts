import { sha256 } from './sha256.js'

/**
 * Hashes what stands above two hashes in a Merkle tree (RFC 9162, section 2.1.1): SHA-256 of 0x01 and both.
 *
 * @param left 32 bytes.
 * @param right 32 bytes.
 */
export function merkleNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(65)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 33)
  return sha256(bytes)
}
