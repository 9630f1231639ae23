import type { Kysely } from 'kysely'
import { readKey } from './readKey.js'
import type { Tables } from './Tables.js'

/**
 * Takes the id and the keys out of every entry of an id.
 *
 * @returns How many there were.
 * @throws (rejects) {ConsentEntryError} where it is no id.
 */
export async function eraseEntries(tables: Kysely<Tables>, id: string): Promise<number> {
  const erased = await tables.updateTable('consent_entry').set({ id: null, key: null }).where('id', '=', readKey(id, 'id')).returning('position').execute()
  return erased.length
}
