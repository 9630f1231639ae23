import { type Kysely, sql } from 'kysely'
import { monthPartition } from './monthPartition.js'
import type { Tables } from './Tables.js'
import { underLock } from './underLock.js'

/**
 * Makes the tables of a month and of the one after it, where they are not there.
 *
 * @param time Any moment of the month, in milliseconds since 1970.
 */
export async function makeMonths(tables: Kysely<Tables>, time: number): Promise<void> {
  const months = [monthPartition(time), monthPartition(time, 1)]
  const { rows } = await sql<{ name: string }>`
    select name from unnest(${months.map(({ table }) => table)}::text[]) as name where to_regclass(name) is null
  `.execute(tables)
  const missing = months.filter(({ table }) => rows.some(({ name }) => name === table))
  if (missing.length) await underLock(missing.map(({ statement }) => statement)).execute(tables)
}
