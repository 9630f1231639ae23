import { merkleLevels } from './merkleLevels.js'

/**
 * Finds the hashes that lead from one entry to the root of its run (RFC 9162, section 2.1.3.1).
 *
 * @param digests The SHA-256 of each entry's body, in order of position.
 * @param index Of the entry among them, from 0.
 * @returns The nearest first; none where the entry is alone.
 * @throws {RangeError} where there is no entry at `index`.
 */
export function merkleProof(digests: readonly Uint8Array[], index: number): Uint8Array[] {
  if (!digests[index]) throw new RangeError(`consent-kit: there is no entry ${index} among ${digests.length}`)
  const proof: Uint8Array[] = []
  let place = index
  for (const level of merkleLevels(digests)) {
    const neighbour = level[place % 2 ? place - 1 : place + 1]
    if (neighbour) proof.push(neighbour)
    place = Math.floor(place / 2)
  }
  return proof
}
