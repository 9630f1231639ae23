import { type RawBuilder, sql } from 'kysely'

/**
 * Joins statements to one that PostgreSQL does as a whole or not at all, and never twice at the same time: only one process
 * at a time makes or drops tables.
 */
export function underLock(statements: readonly string[]): RawBuilder<unknown> {
  const lock = "perform pg_advisory_xact_lock(hashtext('consent-kit'))"
  return sql.raw(`do $consent$ begin ${[lock, ...statements].join('; ')}; end $consent$`)
}
