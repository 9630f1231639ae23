import { type DatabaseConnection, type Dialect, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { QueryDatabase } from './ConsentDatabase.js'

const refuse = async () => {
  throw new Error('consent-kit: a log makes each query a transaction of its own')
}

/** Makes a dialect of Kysely from one function: a log needs neither transactions over several queries nor cursors. */
export function queryDialect(query: QueryDatabase['query']): Dialect {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>({ sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] }) => {
      const { rows } = await query(sql, parameters)
      return { rows: rows as Row[] }
    },
    streamQuery: () => {
      throw new Error('consent-kit: a log reads its rows in pages')
    },
  }
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => connection,
      beginTransaction: refuse,
      commitTransaction: refuse,
      rollbackTransaction: refuse,
      releaseConnection: async () => {},
      destroy: async () => {},
    }),
  }
}
