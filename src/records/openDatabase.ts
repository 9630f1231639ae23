import { type Dialect, Kysely } from 'kysely'
import type { ConsentDatabase, QueryDatabase } from './ConsentDatabase.js'
import type { LogDatabase } from './LogDatabase.js'
import { queryDialect } from './queryDialect.js'
import type { Tables } from './Tables.js'

/**
 * Opens the database of a log. What belongs to one kind of database is loaded only for that kind.
 *
 * @param timeout In milliseconds: how long a bounded query may take, and making a connection.
 */
export async function openDatabase(database: ConsentDatabase, timeout: number): Promise<LogDatabase> {
  if (typeof database === 'string') {
    if (/^postgres(ql)?:/.test(database)) return (await import('./openPostgres.js')).openPostgres(database, timeout)
    return openQueries(await (await import('./openFolder.js')).openFolder(database))
  }
  return 'createDriver' in database ? openDialect(database) : openQueries(database)
}

function openQueries(database: QueryDatabase): LogDatabase {
  const tables = new Kysely<Tables>({ dialect: queryDialect((sql, parameters) => database.query(sql, parameters)) })
  return { bounded: tables, unbounded: tables, close: async () => database.close?.() }
}

function openDialect(dialect: Dialect): LogDatabase {
  const tables = new Kysely<Tables>({ dialect })
  return { bounded: tables, unbounded: tables, close: () => tables.destroy() }
}
