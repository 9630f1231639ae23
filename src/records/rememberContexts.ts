import { type Kysely, sql } from 'kysely'
import type { PendingEntry } from './PendingEntry.js'
import type { Tables } from './Tables.js'

/** So many are known to be stored before the oldest knowledge is given up: it only saves a query. */
const mostKnown = 10_000

/**
 * Makes what stores the contexts of entries before these are written.
 *
 * @returns Stores those that are not known to be stored.
 */
export function rememberContexts(tables: Kysely<Tables>): (entries: readonly PendingEntry[]) => Promise<void> {
  const known = new Set<string>()
  return async (entries) => {
    const fresh = [...new Map(entries.filter(({ context }) => !known.has(context)).map(({ context, contextDigest }) => [context, contextDigest]))]
    if (!fresh.length) return
    await sql`
      insert into consent_context (digest, context)
      select * from unnest(${fresh.map(([, digest]) => digest)}::bytea[], ${fresh.map(([context]) => context)}::text[]) on conflict do nothing
    `.execute(tables)
    if (known.size > mostKnown) known.clear()
    for (const [context] of fresh) known.add(context)
  }
}
