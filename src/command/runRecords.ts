import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConsentEntryError } from '../records/ConsentEntryError.js'
import { ConsentKeyError } from '../records/ConsentKeyError.js'
import type { ConsentLog } from '../records/ConsentLog.js'
import { ConsentLogError } from '../records/ConsentLogError.js'
import { createConsentLog } from '../records/createConsentLog.js'
import { CommandError } from '../tools/CommandError.js'
import { loadDeclaration } from './loadDeclaration.js'
import { readPublicKeys } from './readPublicKeys.js'

/** Where the log is, as it is typed. */
export interface RunRecordsOptions {
  readonly database: string
  readonly consent?: string
  readonly export?: string
  readonly publicKey?: readonly string[]
  /** Whether the log may be made where there is none. */
  readonly mayMake?: boolean
}

const mendable = [ConsentLogError, ConsentKeyError, ConsentEntryError]

/**
 * Opens the log, does something with it and closes it.
 *
 * @throws {CommandError} where there is no log, or its database, one of the keys or an id cannot be used
 */
export async function runRecords<Result>(options: RunRecordsOptions, work: (log: ConsentLog) => Promise<Result>): Promise<Result> {
  const { database, consent: file, publicKey, mayMake = false } = options
  const folder = folderOf(database)
  // a misspelt folder would be made, and its empty log found in order
  if (folder && !mayMake && !existsSync(folder))
    throw new CommandError(`There is no log in "${folder}": give --database the folder or the URL that the site uses.`)
  const consent = file === undefined ? undefined : await loadDeclaration(file, options.export)
  try {
    const log = createConsentLog({ database, consent, publicKeys: publicKey && readPublicKeys(publicKey) })
    return await work(log).finally(() => log.close())
  } catch (error) {
    throw mendable.some((kind) => error instanceof kind) ? new CommandError((error as Error).message) : error
  }
}

/** The folder of an embedded database; undefined where it is a server's. */
function folderOf(database: string): string | undefined {
  if (database.startsWith('file:')) return fileURLToPath(new URL(database))
  return /^postgres(ql)?:/.test(database) ? undefined : resolve(database)
}
