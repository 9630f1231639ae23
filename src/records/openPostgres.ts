import { Kysely } from 'kysely'
import type { LogDatabase } from './LogDatabase.js'
import { neededPackage } from './neededPackage.js'
import { queryDialect } from './queryDialect.js'
import type { Tables } from './Tables.js'

/**
 * Opens a PostgreSQL.
 *
 * @param url `postgres://user:password@host:5432/database`, as libpq takes it.
 * @param timeout In milliseconds: how long a bounded query may take, and making a connection.
 */
export async function openPostgres(url: string, timeout: number): Promise<LogDatabase> {
  // a bundler would look for it at once, also where the site has no use for it
  const { default: pg } = await neededPackage(import(/* webpackIgnore: true */ /* turbopackIgnore: true */ 'pg'), 'pg', 'a postgres:// database')
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: timeout, keepAlive: true, allowExitOnIdle: true, application_name: 'consent-kit' })
  // a connection that breaks while nobody uses it has left the pool, and the next query makes a new one
  pool.on('error', () => {})
  const tables = (limits: { readonly query_timeout?: number }) =>
    new Kysely<Tables>({ dialect: queryDialect((text, values) => pool.query({ text, values: [...values], ...limits })) })
  return { bounded: tables({ query_timeout: timeout }), unbounded: tables({}), close: () => pool.end() }
}
