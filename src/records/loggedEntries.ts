import type { Kysely } from 'kysely'
import { toBase64url } from '../core/toBase64url.js'
import type { LoggedEntry } from './ConsentLog.js'
import { ConsentLogError } from './ConsentLogError.js'
import { decodeEntry } from './decodeEntry.js'
import { listContexts } from './listContexts.js'
import type { StoredEntry } from './StoredEntry.js'
import type { Tables } from './Tables.js'

/**
 * Reads entries of a shard as they were given.
 *
 * @throws (rejects) {ConsentEntryError} or {ConsentLogError} where one can no longer be read.
 */
export async function loggedEntries(
  tables: Kysely<Tables>,
  shard: number,
  rows: readonly Pick<StoredEntry, 'position' | 'id' | 'key' | 'body'>[],
): Promise<readonly LoggedEntry[]> {
  const contexts = await listContexts(
    tables,
    rows.map(({ body }) => body.subarray(30, 46)),
  )
  return rows.map(({ position, id, key, body }) => {
    const { link: _, context, ...said } = decodeEntry(body)
    const asked = contexts.get(context)
    if (!asked) throw new ConsentLogError(`the row of consent_context that entry ${position} of shard ${shard} names is not there: see what verify says`, 3600)
    return { key: key && toBase64url(key), id: id && toBase64url(id), ...said, ...asked, shard, position }
  })
}
