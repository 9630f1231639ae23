import type { Kysely } from 'kysely'
import type { Tables } from './Tables.js'
import { toBytes } from './toBytes.js'

/** What a shard says of itself. */
export interface ShardHead {
  readonly shard: number
  /** The position of its last entry; 0 where it has none. */
  readonly position: number
  readonly hash: Uint8Array
  /** When the server took that entry, in milliseconds since 1970. */
  readonly received: number
  /** The last position that is signed. */
  readonly checkpointed: number
  /** The last position that was dropped, and the hash there. */
  readonly pruned: number
  readonly anchor: Uint8Array
}

/** Reads the heads of all shards, in order. */
export async function readHeads(tables: Kysely<Tables>): Promise<readonly ShardHead[]> {
  const rows = await tables.selectFrom('consent_shard').selectAll().orderBy('shard').execute()
  return rows.map(({ shard, position, hash, received, checkpointed, pruned, anchor }) => ({
    shard,
    position: Number(position),
    hash: toBytes(hash),
    received: Number(received),
    checkpointed: Number(checkpointed),
    pruned: Number(pruned),
    anchor: toBytes(anchor),
  }))
}
