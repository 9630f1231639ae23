import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { QueryDatabase } from '../../../../src/records/ConsentDatabase.js'
import { openFolder } from '../../../../src/records/openFolder.js'
import { startPostgres } from '../../../records/startPostgres.mjs'

/** What every test of a log runs on. */
export const kinds = ['PGlite', 'PostgreSQL'] as const

/** A database for tests. */
export interface TestDatabase extends Required<QueryDatabase> {
  /** What a log is given to open it. */
  readonly address: string
  /** Drops everything in it. */
  clear(): Promise<void>
}

/** Starts an empty database. That takes some seconds: once for a file of tests. */
export async function startDatabase(kind: (typeof kinds)[number]): Promise<TestDatabase> {
  const { address, ...database } = kind === 'PGlite' ? await startPglite() : await startServer()
  const clear = async () => {
    const { rows } = await database.query("select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'consent_entry\\_%'", [])
    for (const { name } of rows as readonly { readonly name: string }[]) await database.query(`drop table ${name}`, [])
  }
  return { ...database, address, clear }
}

async function startPglite() {
  const folder = await mkdtemp(join(tmpdir(), 'consent-kit-folder-'))
  const { query, close } = await openFolder(folder)
  const stop = async () => {
    await close()
    await rm(folder, { recursive: true })
  }
  return { address: folder, query, close: stop }
}

async function startServer() {
  const server = await startPostgres()
  const pool = new pg.Pool({ connectionString: server.url() })
  const close = async () => {
    await pool.end()
    await server.remove()
  }
  return { address: server.url(), query: (sql: string, parameters: readonly unknown[]) => pool.query(sql, [...parameters]), close }
}
