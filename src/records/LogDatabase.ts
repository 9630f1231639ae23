import type { Kysely } from 'kysely'
import type { Tables } from './Tables.js'

/** An open database. */
export interface LogDatabase {
  /** Gives a query up after the log's timeout, and the connection with it, where the database can. */
  readonly bounded: Kysely<Tables>
  /** Waits as long as it takes: for what reads or drops much. */
  readonly unbounded: Kysely<Tables>
  close(): Promise<void>
}
