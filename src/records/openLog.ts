import { canonicalJson } from '../core/canonicalJson.js'
import { declarationDigest } from '../core/declarationDigest.js'
import type { LogDatabase } from './LogDatabase.js'
import { migrateDatabase } from './migrateDatabase.js'
import { openDatabase } from './openDatabase.js'
import { readKey } from './readKey.js'
import type { LogSettings } from './readSettings.js'

/** An open log. */
export interface OpenLog extends LogDatabase {
  /** How many chains it has. */
  readonly shards: number
  /** The migrations that were applied when it was opened. */
  readonly applied: readonly string[]
}

/** Opens the database of a log, brings its tables up to date, and stores the declaration. */
export async function openLog({ database, consent, shards, timeout }: Pick<LogSettings, 'database' | 'consent' | 'shards' | 'timeout'>): Promise<OpenLog> {
  const opened = await openDatabase(database, timeout)
  try {
    const migrated = await migrateDatabase(opened.unbounded, shards)
    if (consent) {
      const digest = readKey(await declarationDigest(consent), 'declaration')
      const values = { digest, declaration: canonicalJson(consent) }
      await opened.bounded
        .insertInto('consent_declaration')
        .values(values)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    return { ...opened, ...migrated }
  } catch (error) {
    await opened.close()
    throw error
  }
}
