import type { Kysely } from 'kysely'
import type { Checkpoint } from './Checkpoint.js'
import { parseCheckpoint } from './parseCheckpoint.js'
import type { Tables } from './Tables.js'

const pageSize = 500

/** A checkpoint as the database has it; null where its text is none. */
export interface StoredCheckpoint {
  readonly first: number
  readonly last: number
  readonly checkpoint: Checkpoint | null
}

/**
 * Reads the checkpoints of a shard in order.
 *
 * @param first The position from which on they begin.
 */
export async function* readCheckpoints(tables: Kysely<Tables>, shard: number, first: number): AsyncGenerator<StoredCheckpoint, void, undefined> {
  for (let next: number | null = first; next !== null; ) {
    const rows = await tables
      .selectFrom('consent_checkpoint')
      .select(['first', 'last', 'checkpoint'])
      .where('shard', '=', shard)
      .where('first', '>=', next)
      .orderBy('first')
      .limit(pageSize)
      .execute()
    for (const row of rows) yield { first: Number(row.first), last: Number(row.last), checkpoint: parseCheckpoint(row.checkpoint) }
    const last = rows.at(-1)
    next = last && rows.length === pageSize ? Number(last.first) + 1 : null
  }
}
