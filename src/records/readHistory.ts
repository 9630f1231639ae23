import type { Kysely } from 'kysely'
import { readKey } from './readKey.js'
import type { StoredEntry } from './StoredEntry.js'
import type { Tables } from './Tables.js'
import { toBytes } from './toBytes.js'

/**
 * Finds the entries of an id, in order.
 *
 * @throws (rejects) {ConsentEntryError} where it is no id.
 */
export async function readHistory(
  tables: Kysely<Tables>,
  id: string,
): Promise<readonly (Pick<StoredEntry, 'position' | 'id' | 'key' | 'body'> & { readonly shard: number })[]> {
  const bytes = readKey(id, 'id')
  const rows = await tables.selectFrom('consent_entry').select(['shard', 'position', 'key', 'body']).where('id', '=', bytes).orderBy('position').execute()
  return rows.map(({ shard, position, key, body }) => ({
    shard,
    position: Number(position),
    id: bytes,
    key: key === null ? null : toBytes(key),
    body: toBytes(body),
  }))
}
