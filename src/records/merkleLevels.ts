import { merkleLeaf } from './merkleLeaf.js'
import { merkleNode } from './merkleNode.js'

/**
 * Builds a Merkle tree from its leaves up. A hash without a neighbour stands in the level above as it is, which makes the
 * tree of RFC 9162: its left half is always as large as a power of two allows.
 *
 * @param digests The leaves in order: the SHA-256 of each entry's body.
 * @returns The hashes of each level, the leaves' first; the root is alone in the last. At least one level, which is empty where there are no leaves.
 */
export function merkleLevels(digests: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  let level = digests.map(merkleLeaf)
  const levels = [level]
  while (level.length > 1) {
    const above: Uint8Array[] = []
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index] as Uint8Array, level[index + 1]]
      above.push(right ? merkleNode(left, right) : left)
    }
    level = above
    levels.push(level)
  }
  return levels
}
