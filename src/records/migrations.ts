/** One step that makes or changes tables. */
export interface Migration {
  readonly name: string
  /**
   * Statements that do nothing where they were done before, and that an older version of the package can live with: they
   * add, and take nothing away.
   */
  readonly statements: (shards: number) => readonly string[]
}

/**
 * All steps in order.
 *
 * - `consent_shard` has one row for each chain: where it ends, up to where it is signed, and where it begins since a `prune`
 * - `consent_entry` has the entries, by month of the day (in UTC) on which the server took them. What an entry says is in `body`
 *   alone. The widest columns come first, which saves the gaps between them.
 * - nothing counts up but the position within a shard, so that a distributed database can spread everything by shard
 */
export const migrations: readonly Migration[] = [
  {
    name: '1 the log',
    statements: (shards) => [
      'create table if not exists consent_declaration (digest bytea primary key, declaration text not null)',
      'create table if not exists consent_context (digest bytea primary key, context text not null)',
      `create table if not exists consent_shard (
        shard smallint primary key,
        position bigint not null default 0,
        hash bytea not null default decode(repeat('00', 32), 'hex'),
        received bigint not null default 0,
        checkpointed bigint not null default 0,
        pruned bigint not null default 0,
        anchor bytea not null default decode(repeat('00', 32), 'hex')
      )`,
      `create table if not exists consent_entry (
        position bigint not null,
        day date not null,
        shard smallint not null,
        id bytea,
        key bytea,
        hash bytea not null,
        body bytea not null,
        primary key (shard, position, day)
      ) partition by range (day)`,
      'create index if not exists consent_entry_id on consent_entry (id)',
      `create table if not exists consent_checkpoint (
        shard smallint not null,
        first bigint not null,
        last bigint not null,
        checkpoint text not null,
        primary key (shard, first)
      )`,
      `insert into consent_shard (shard) select generate_series(0, ${shards - 1})
        where not exists (select from consent_shard) on conflict do nothing`,
    ],
  },
]
