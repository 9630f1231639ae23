import { chainHash } from './chainHash.js'
import { equalBytes } from './equalBytes.js'
import { FaultFound } from './FaultFound.js'
import type { StoredEntry } from './StoredEntry.js'
import { sha256 } from './sha256.js'

/**
 * Finds out what was done to the log where an entry's hash does not fit.
 *
 * @param page The entries that were read with it.
 * @param index Its place among them.
 * @param hash The hash at the position before.
 * @param hashBefore The hash before that; null at the beginning.
 */
export function explainFault(page: readonly StoredEntry[], index: number, hash: Uint8Array, hashBefore: Uint8Array | null): FaultFound {
  const entry = page[index] as StoredEntry
  const { position } = entry
  if (hashBefore && fits(hashBefore, entry))
    return new FaultFound('inserted', position - 1, `Entry ${position - 1} was put in: entry ${position} was written in its place.`)
  const owner = page.find((each) => each !== entry && fits(hash, each))
  // a copy of an entry that is still in its place was put in
  const isOnly = page.filter((each) => equalBytes(each.hash, entry.hash)).length === 1
  if (owner && isOnly && page.some((each) => fits(each.hash, entry)))
    return new FaultFound('reordered', position, `Entry ${position} was written at another place: entry ${owner.position} was written here.`)
  if (owner) return new FaultFound('inserted', position, `Entry ${position} was put in: entry ${owner.position} was written in its place.`)
  const isWritten = fits(chainHash(hash, sha256(entry.body)), page[index + 1])
  return new FaultFound('changed', position, `Entry ${position} was changed: its ${isWritten ? 'hash' : 'body'} is not what was written.`)
}

const fits = (before: Uint8Array, entry: StoredEntry | undefined) => entry !== undefined && equalBytes(chainHash(before, sha256(entry.body)), entry.hash)
