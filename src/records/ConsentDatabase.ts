import type { Dialect } from 'kysely'

/** A way to a database that speaks PostgreSQL's SQL, such as an edge runtime's over HTTP: each query is a transaction of its own. */
export interface QueryDatabase {
  /**
   * @param sql With `$1`, `$2`, … where the parameters go.
   * @param parameters Text, numbers, `Uint8Array` for `bytea`, and lists of these.
   * @returns The rows, each an object by column; `bytea` as `Uint8Array` or as PostgreSQL writes it (`\x…`).
   */
  query(sql: string, parameters: readonly unknown[]): Promise<{ readonly rows: readonly unknown[] }>
  close?(): Promise<void>
}

/**
 * Where a log is kept:
 *
 * - a folder, such as `./consent-log` or a `file:` URL: embedded PGlite, with no server to start
 * - a `postgres://` URL
 * - an object with `query`
 * - a dialect of Kysely for PostgreSQL
 */
export type ConsentDatabase = string | QueryDatabase | Dialect
