import type { Kysely } from 'kysely'
import { ConsentLogError } from './ConsentLogError.js'
import { readHeads, type ShardHead } from './readHeads.js'
import type { Tables } from './Tables.js'

/**
 * Reads the head of a shard.
 *
 * @throws (rejects) {ConsentLogError} where it is not there.
 */
export async function readHead(tables: Kysely<Tables>, shard: number): Promise<ShardHead> {
  const head = (await readHeads(tables)).find((each) => each.shard === shard)
  if (!head) throw new ConsentLogError(`shard ${shard} has no row in consent_shard: see what verify says`, 3600)
  return head
}
