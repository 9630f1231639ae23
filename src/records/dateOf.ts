import { type RawBuilder, sql } from 'kysely'

/** A day, counted from 1970, as PostgreSQL's `date`. */
export const dateOf = (day: number): RawBuilder<string> => sql<string>`date '1970-01-01' + ${day}::int`
