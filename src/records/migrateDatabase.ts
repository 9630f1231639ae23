import type { Kysely } from 'kysely'
import { makeMonths } from './makeMonths.js'
import { migrations } from './migrations.js'
import type { Tables } from './Tables.js'
import { underLock } from './underLock.js'

const settings = 'create table if not exists consent_setting (name text primary key, value text not null)'
const noSuchTable = '42P01'

/**
 * Makes the tables of a log, or brings them up to this version; tables of a later version are left as they are. Several
 * processes may do it at once. Where there is nothing to do, nothing but reading has to be allowed.
 *
 * @param shards How many chains a new log gets.
 * @returns The migrations that were applied, and how many chains there are.
 */
export async function migrateDatabase(tables: Kysely<Tables>, shards: number): Promise<{ readonly applied: readonly string[]; readonly shards: number }> {
  const known = await readSettings(tables)
  const applied = migrations.filter(({ name }) => !known.has(name))
  for (const { name, statements } of applied)
    await underLock([settings, ...statements(shards), `insert into consent_setting values ('${name}', now()::text) on conflict do nothing`]).execute(tables)
  await makeMonths(tables, Date.now())
  const { count } = await tables
    .selectFrom('consent_shard')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return { applied: applied.map(({ name }) => name), shards: Number(count) }
}

async function readSettings(tables: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  try {
    const rows = await tables.selectFrom('consent_setting').selectAll().execute()
    return new Map(rows.map(({ name, value }) => [name, value]))
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === noSuchTable) return new Map()
    throw error
  }
}
