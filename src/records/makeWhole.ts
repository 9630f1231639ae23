import { existsSync } from 'node:fs'
import { open as openFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Has PGlite open a folder. It takes what it finds there for a database, also what a process has left that was killed while it
 * made one: that is made anew.
 *
 * @param folder Nothing is in it yet, or a database.
 * @param open Resolves once the database is whole.
 */
export async function makeWhole<Database>(folder: string, open: () => Promise<Database>): Promise<Database> {
  const [version, unfinished] = [join(folder, 'PG_VERSION'), join(folder, 'unfinished')]
  if (existsSync(unfinished)) await rm(version, { force: true })
  else if (!existsSync(version)) await writeFile(unfinished, '')
  const database = await open()
  if (existsSync(unfinished)) await writeThrough(folder)
  await rm(unfinished, { force: true })
  return database
}

/** It has copied them there without waiting for the disk. */
async function writeThrough(folder: string) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = await openFile(join(entry.parentPath ?? entry.path, entry.name), 'r+')
    await file.sync().finally(() => file.close())
  }
}
