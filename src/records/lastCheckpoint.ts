import type { Kysely } from 'kysely'
import type { Checkpoint } from './Checkpoint.js'
import { parseCheckpoint } from './parseCheckpoint.js'
import type { Tables } from './Tables.js'

/** Finds the last checkpoint of a shard that begins at a position or before; null where there is none. */
export async function lastCheckpoint(tables: Kysely<Tables>, shard: number, position: number): Promise<Checkpoint | null> {
  const row = await tables
    .selectFrom('consent_checkpoint')
    .select('checkpoint')
    .where('shard', '=', shard)
    .where('first', '<=', position)
    .orderBy('first', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? parseCheckpoint(row.checkpoint) : null
}
