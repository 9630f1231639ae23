import { type Kysely, sql } from 'kysely'
import { dateOf } from './dateOf.js'
import { inRange } from './inRange.js'
import type { StoredEntry } from './StoredEntry.js'
import type { Tables } from './Tables.js'
import type { TimeRange } from './TimeRange.js'
import { toBytes } from './toBytes.js'

/** So many entries are held in memory twice: those that are looked at, and those that are fetched meanwhile. */
const pageSize = 4000

const pastAnyDay = 3_000_000

/**
 * Reads the entries of a shard in order, page by page. Also two at one position are both read.
 *
 * @param range Those whose day is in it.
 * @param positions `after` which position, and up to `last`.
 */
export async function* readPages(
  tables: Kysely<Tables>,
  shard: number,
  range: TimeRange,
  positions: { readonly after: number; readonly last: number },
): AsyncGenerator<readonly StoredEntry[], void, undefined> {
  let next: Promise<readonly StoredEntry[]> | null = readPage(tables, shard, range, { ...positions, day: pastAnyDay })
  try {
    while (next) {
      const page: readonly StoredEntry[] = await next
      const last = page.at(-1)
      next = last && page.length === pageSize ? readPage(tables, shard, range, { after: last.position, day: last.day, last: positions.last }) : null
      if (page.length) yield page
    }
  } finally {
    // who stops early does not wait for what was fetched ahead
    next?.catch(() => {})
  }
}

async function readPage(
  tables: Kysely<Tables>,
  shard: number,
  range: TimeRange,
  { after, day, last }: { readonly after: number; readonly day: number; readonly last: number },
): Promise<readonly StoredEntry[]> {
  const rows = await tables
    .selectFrom('consent_entry')
    .select(['position', sql<number>`day - date '1970-01-01'`.as('days'), 'id', 'key', 'hash', 'body'])
    .where('shard', '=', shard)
    .where(sql<boolean>`(position, day) > (${after}, ${dateOf(day)})`)
    .where('position', '<=', last)
    .where(inRange(range))
    .orderBy('position')
    .orderBy('day')
    .limit(pageSize)
    .execute()
  return rows.map(({ position, days, id, key, hash, body }) => ({
    position: Number(position),
    day: Number(days),
    id: id === null ? null : toBytes(id),
    key: key === null ? null : toBytes(key),
    hash: toBytes(hash),
    body: toBytes(body),
  }))
}
