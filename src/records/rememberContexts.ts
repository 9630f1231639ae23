import { type Kysely, sql } from 'kysely'
import type { PendingEntry } from './PendingEntry.js'
import type { Tables } from './Tables.js'

/** So many are known to be stored before the oldest knowledge is given up: it only saves a query. */
const mostKnown = 10_000

/** Stores the contexts of entries before these are written. */
interface ContextMemory {
  /** Stores those that are not known to be stored. */
  remember(entries: readonly PendingEntry[]): Promise<void>
  /** Knows of none any longer: the database may be another, which has taken over without the last that this one stored. */
  forget(): void
}

/** Makes what stores contexts, each about once. */
export function rememberContexts(tables: Kysely<Tables>): ContextMemory {
  const known = new Set<string>()
  return {
    async remember(entries) {
      const fresh = [...new Map(entries.filter(({ context }) => !known.has(context)).map(({ context, contextDigest }) => [context, contextDigest]))]
      if (!fresh.length) return
      await sql`
        insert into consent_context (digest, context)
        select * from unnest(${fresh.map(([, digest]) => digest)}::bytea[], ${fresh.map(([context]) => context)}::text[]) on conflict do nothing
      `.execute(tables)
      if (known.size > mostKnown) known.clear()
      for (const [context] of fresh) known.add(context)
    },
    forget: () => known.clear(),
  }
}
