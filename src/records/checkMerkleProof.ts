import { equalBytes } from './equalBytes.js'
import { merkleLeaf } from './merkleLeaf.js'
import { merkleNode } from './merkleNode.js'

/** What {@link checkMerkleProof} takes. */
export interface MerkleClaim {
  /** The SHA-256 of the entry's body. */
  readonly digest: Uint8Array
  /** Of the entry in its run, from 0. */
  readonly index: number
  /** How many entries the run has. */
  readonly size: number
  /** What `merkleProof` found. */
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/**
 * Says whether an entry is where it claims to be in the run that a root stands for (RFC 9162, section 2.1.3.2).
 *
 * @example
 * checkMerkleProof({ digest: sha256(body), index: position - first, size: last - first + 1, proof, root })
 */
export function checkMerkleProof({ digest, index, size, proof, root }: MerkleClaim): boolean {
  if (!(index >= 0 && index < size)) return false
  let hash = merkleLeaf(digest)
  let place = index
  // of the last in each level
  let end = size - 1
  for (const neighbour of proof) {
    if (end === 0) return false
    // what has no neighbour stands in the levels above as it is
    while (place === end && place % 2 === 0) [place, end] = [place / 2, end / 2]
    hash = place % 2 ? merkleNode(neighbour, hash) : merkleNode(hash, neighbour)
    place = Math.floor(place / 2)
    end = Math.floor(end / 2)
  }
  return end === 0 && equalBytes(hash, root)
}
