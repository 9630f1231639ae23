import type { ConsentEntry } from '../core/ConsentEntry.js'
import { contextDigest } from './contextDigest.js'
import { encodeContext } from './encodeContext.js'
import { encodeEntry } from './encodeEntry.js'
import type { PendingEntry } from './PendingEntry.js'
import { readKey } from './readKey.js'

/**
 * Makes an entry ready to be written.
 *
 * @throws {ConsentEntryError} naming the first field that is not of its form.
 */
export function readEntry(entry: ConsentEntry): PendingEntry {
  const context = encodeContext(entry)
  const digest = contextDigest(context)
  // one that is bad can be told here from those that are written with it
  const body = encodeEntry(entry, digest, 0)
  return { entry, id: readKey(entry.id, 'id'), key: readKey(entry.key, 'key'), context, contextDigest: digest, body, received: Date.parse(entry.received) }
}
