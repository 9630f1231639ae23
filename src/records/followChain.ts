import { chainHash } from './chainHash.js'
import { dayOf } from './dayOf.js'
import { entryLink } from './entryLink.js'
import { equalBytes } from './equalBytes.js'
import { explainFault } from './explainFault.js'
import { FaultFound } from './FaultFound.js'
import type { StoredEntry } from './StoredEntry.js'
import { sha256 } from './sha256.js'

/** A walk along the entries of a shard. */
export interface Chain {
  /** The position that it has come to. */
  readonly position: number
  readonly hash: Uint8Array
  /**
   * Goes on to the next entry.
   *
   * @param page The entries that were read with it.
   * @param index Its place among them.
   * @returns The digest of its body.
   * @throws {FaultFound} where it is not what was written there.
   */
  step(page: readonly StoredEntry[], index: number): Uint8Array
}

/**
 * Follows the chain of a shard.
 *
 * @param position Behind which entry it begins, 0 for the first.
 * @param hash The hash there.
 */
export function followChain(position: number, hash: Uint8Array): Chain {
  let hashBefore: Uint8Array | null = null
  let received = 0
  const chain = {
    position,
    hash,
    step(page: readonly StoredEntry[], index: number) {
      const entry = page[index] as StoredEntry
      const next = chain.position + 1
      if (entry.position > next) throw new FaultFound('missing', next, `Entry ${next} is not there: entry ${entry.position} comes next.`)
      if (entry.position < next) throw new FaultFound('inserted', entry.position, `Entry ${entry.position} is there twice.`)
      const digest = sha256(entry.body)
      const hash = chainHash(chain.hash, digest)
      if (!equalBytes(hash, entry.hash)) throw explainFault(page, index, chain.hash, hashBefore)
      checkLink(entry)
      received = checkTime(entry, received)
      hashBefore = chain.hash
      chain.hash = hash
      chain.position = next
      return digest
    },
  }
  return chain
}

function checkLink({ position, id, key, body }: StoredEntry) {
  if (!id && !key) return
  if (id?.length === 16 && key?.length === 16 && equalBytes(entryLink(key, id), body.subarray(1, 17))) return
  throw new FaultFound('changed', position, `Entry ${position} was changed: its id and key are not those that it was written with.`)
}

function checkTime({ position, day, body }: StoredEntry, before: number): number {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  const received = view.getUint16(23) * 2 ** 32 + view.getUint32(25)
  if (dayOf(received) !== day) throw new FaultFound('changed', position, `Entry ${position} was changed: its day is not that on which it was written.`)
  // the log never writes one, so that only who can make hashes that fit can have put it there
  if (received < before) throw new FaultFound('inserted', position, `Entry ${position} is older than the one before it.`)
  return received
}
