import type { PGlite } from '@electric-sql/pglite'
import type { QueryDatabase } from './ConsentDatabase.js'
import { ConsentLogError } from './ConsentLogError.js'
import { inTurn } from './inTurn.js'
import { makeWhole } from './makeWhole.js'
import { neededPackage } from './neededPackage.js'
import { syncedFolder } from './syncedFolder.js'

/** In seconds: a folder that could not be opened is left alone so long, because each try keeps the whole process busy. */
const pause = 60

const withoutSync = '-F'

/** Of its ways to write through only this one reaches the folder; and what could not start leaves a timer behind that shows its progress. */
const more = ['-c', 'wal_sync_method=fsync', '-c', 'log_startup_progress_interval=0']

const failures = new Map<string, { readonly error: ConsentLogError; readonly until: number }>()

/**
 * Opens PGlite in a folder. Where it comes to an end, as with a full disk, the next query opens it anew.
 *
 * @param path The folder's real path.
 * @throws (rejects) {ConsentLogError} where PGlite is not installed, or cannot open the folder.
 */
export async function openPglite(path: string): Promise<Required<QueryDatabase>> {
  let database: PGlite | null = await create(path)
  // so that none begins on what has come to its end
  const turn = inTurn()

  async function run(sql: string, parameters: readonly unknown[]) {
    database ??= await create(path)
    try {
      return await database.query(sql, [...parameters])
    } catch (error) {
      // after a PANIC its next query would never return, and neither would the process
      if ((error as { readonly severity?: unknown }).severity !== 'ERROR') database = null
      throw error
    }
  }

  return {
    query: (sql, parameters) => turn(() => run(sql, parameters)),
    close: () => turn(async () => database?.close()),
  }
}

async function create(path: string): Promise<PGlite> {
  const failure = failures.get(path)
  if (failure && performance.now() < failure.until) throw failure.error
  failures.delete(path)
  const [{ PGlite }, { NodeFS }] = await neededPackage(
    Promise.all([
      import(/* webpackIgnore: true */ /* turbopackIgnore: true */ '@electric-sql/pglite'),
      import(/* webpackIgnore: true */ /* turbopackIgnore: true */ '@electric-sql/pglite/nodefs'),
    ]),
    '@electric-sql/pglite',
    'a database in a folder',
  )
  const startParams = [...PGlite.defaultStartParams.filter((each) => each !== withoutSync), ...more]
  try {
    return await makeWhole(path, () => PGlite.create({ fs: syncedFolder(NodeFS, path), startParams }))
  } catch (cause) {
    const { message } = cause as Error
    const error = new ConsentLogError(`the database in ${path} could not be opened, as on a full disk or a damaged one: ${message}`, pause, { cause })
    failures.set(path, { error, until: performance.now() + pause * 1000 })
    throw error
  }
}
