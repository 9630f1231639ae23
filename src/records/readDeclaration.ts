import type { Kysely } from 'kysely'
import { readKey } from './readKey.js'
import type { Tables } from './Tables.js'

/**
 * Finds a declaration by its digest; null where the log does not have it.
 *
 * @throws (rejects) {ConsentEntryError} where it is no digest.
 */
export async function readDeclaration(tables: Kysely<Tables>, digest: string): Promise<unknown> {
  const row = await tables.selectFrom('consent_declaration').select('declaration').where('digest', '=', readKey(digest, 'declaration')).executeTakeFirst()
  return row ? JSON.parse(row.declaration) : null
}
