import type { ColumnType } from 'kysely'

/** PostgreSQL's `bigint`, which drivers read in different ways. */
type BigNumber = ColumnType<number | string | bigint, number, number>

/** PostgreSQL's `bytea`, which drivers read in different ways. */
type Bytes = ColumnType<Uint8Array | string, Uint8Array, Uint8Array>
type ErasableBytes = ColumnType<Uint8Array | string | null, Uint8Array, null>

/** What the database holds: see `migrations`. */
export interface Tables {
  readonly consent_setting: { readonly name: string; readonly value: string }
  readonly consent_declaration: { readonly digest: Bytes; readonly declaration: string }
  readonly consent_context: { readonly digest: Bytes; readonly context: string }
  readonly consent_shard: {
    readonly shard: number
    readonly position: BigNumber
    readonly hash: Bytes
    readonly received: BigNumber
    readonly checkpointed: BigNumber
    readonly pruned: BigNumber
    readonly anchor: Bytes
  }
  readonly consent_entry: {
    readonly position: BigNumber
    readonly day: ColumnType<Date | string, string, never>
    readonly shard: number
    readonly id: ErasableBytes
    readonly key: ErasableBytes
    readonly hash: Bytes
    readonly body: Bytes
  }
  readonly consent_checkpoint: { readonly shard: number; readonly first: BigNumber; readonly last: BigNumber; readonly checkpoint: string }
}
