import { type Kysely, sql } from 'kysely'
import type { PruneReport } from './ConsentLog.js'
import { monthPartition } from './monthPartition.js'
import type { Tables } from './Tables.js'
import { underLock } from './underLock.js'

/**
 * Drops the months that ended before a time. What remains is still checked from there on: each shard keeps the position and
 * the hash at which it now begins.
 *
 * @param before In milliseconds since 1970.
 * @param isDry Only says what would be dropped.
 */
export async function pruneLog(tables: Kysely<Tables>, before: number, isDry: boolean): Promise<PruneReport> {
  // the current month is still written to
  const { month: first } = monthPartition(Math.min(before, Date.now()))
  const months = (await listMonths(tables)).filter((month) => month < first)
  if (!months.length) return { entries: 0, months }
  const { entries } = await tables
    .selectFrom('consent_entry')
    .select(({ fn }) => fn.countAll<string>().as('entries'))
    .where('day', '<', sql<string>`${`${first}-01`}::text::date`)
    .executeTakeFirstOrThrow()
  if (!isDry) await drop(tables, first, months)
  return { entries: Number(entries), months }
}

async function listMonths(tables: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select part.relname as name from pg_inherits join pg_class as part on part.oid = inhrelid where inhparent = to_regclass('consent_entry') order by name
  `.execute(tables)
  return rows.flatMap(({ name }) => /^consent_entry_(\d{4})_(\d{2})$/.exec(name)?.slice(1).join('-') ?? [])
}

async function drop(tables: Kysely<Tables>, first: string, months: readonly string[]) {
  const end = (column: string) =>
    `select entry.${column} from consent_entry as entry where entry.shard = head.shard and day < date '${first}-01' order by position desc limit 1`
  await underLock([
    // appends take the tables first and the shard after it, and so does this
    'lock table consent_entry in access exclusive mode',
    `update consent_shard as head set pruned = coalesce((${end('position')}), pruned), anchor = coalesce((${end('hash')}), anchor)`,
    ...months.map((month) => `drop table consent_entry_${month.replace('-', '_')}`),
  ]).execute(tables)
}
