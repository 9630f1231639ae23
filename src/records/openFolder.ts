import { mkdir, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { QueryDatabase } from './ConsentDatabase.js'
import { lockFolder } from './lockFolder.js'
import { openPglite } from './openPglite.js'

interface OpenFolder {
  readonly database: Promise<Required<QueryDatabase>>
  readonly close: () => Promise<void>
  users: number
}

// a framework may load this module several times over, and two PGlites in one folder would destroy what is in it
const name = Symbol.for('consent-kit.folders')
const shared = globalThis as { [name]?: Map<string, OpenFolder> }
shared[name] ??= new Map()
const folders = shared[name]

/**
 * Opens the embedded database in a folder, and makes both where they are not there. All logs of a process share it.
 *
 * @param folder A path or a `file:` URL.
 * @throws (rejects) {ConsentLogError} where another process has it open, or PGlite is not installed.
 */
export async function openFolder(folder: string): Promise<Required<QueryDatabase>> {
  const wanted = folder.startsWith('file:') ? fileURLToPath(folder) : resolve(folder)
  await mkdir(wanted, { recursive: true })
  const path = await realpath(wanted)
  const open = folders.get(path) ?? start(path)
  open.users++
  try {
    const database = await open.database
    return { query: database.query, close: () => leave(open) }
  } catch (error) {
    await leave(open)
    throw error
  }
}

function start(path: string): OpenFolder {
  const unlock = lockFolder(path)
  const database = unlock.then(() => openPglite(path))
  const close = async () => {
    folders.delete(path)
    // what never opened has nothing to close
    await database.then(
      (opened) => opened.close(),
      () => {},
    )
    await unlock.then(
      (free) => free(),
      () => {},
    )
  }
  const open = { database, close, users: 0 }
  folders.set(path, open)
  return open
}

async function leave(open: OpenFolder) {
  if (--open.users === 0) await open.close()
}
