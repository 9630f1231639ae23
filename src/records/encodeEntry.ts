import type { ConsentEntry } from '../core/ConsentEntry.js'
import { entryLink } from './entryLink.js'
import { readKey } from './readKey.js'
import { writeBody } from './writeBody.js'

/**
 * Writes an entry as the bytes that a log hashes and stores: about 50, and its choices as text. They are the same for
 * equal entries, and hold neither the key nor the id, so that both can be erased later.
 *
 * @param context The digest of the entry's context, 16 bytes.
 * @param previous The position of the entry of the same id before it, in the same shard; 0 where it is the first.
 * @throws {ConsentEntryError} naming the first field, outside of its context, that is not of its form.
 *
 * @example
 * encodeEntry(entry, contextDigest(encodeContext(entry)), 0)
 */
export function encodeEntry(entry: ConsentEntry, context: Uint8Array, previous: number): Uint8Array {
  const { key, id, time, received, act, choices, terms } = entry
  return writeBody(entryLink(readKey(key, 'key'), readKey(id, 'id')), context, { time, received, act, choices, terms, previous })
}
