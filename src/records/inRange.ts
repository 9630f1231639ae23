import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { dateOf } from './dateOf.js'
import type { TimeRange } from './TimeRange.js'

const day = 86_400_000

/** When the server took an entry, in milliseconds since 1970. */
const received = sql`('x' || encode(substring(body from 24 for 6), 'hex'))::bit(48)::bigint`

/** The condition that an entry was taken in a range: months that have none of it are not looked at, and bodies only where a day is cut. */
export function inRange({ from, to, firstDay, lastDay }: TimeRange): RawBuilder<SqlBool> {
  const conditions = [sql`day >= ${dateOf(firstDay)}`, sql`day <= ${dateOf(lastDay)}`]
  if (from % day) conditions.push(sql`${received} >= ${from}::bigint`)
  if (to % day) conditions.push(sql`${received} < ${to}::bigint`)
  return sql`(${sql.join(conditions, sql` and `)})`
}
