import { join } from 'node:path'
import { createConsentLog, createKeyPair } from '../dist/records/index.js'
import { openFolder } from '../dist/records/openFolder.js'
import { startPostgres } from '../test/records/startPostgres.mjs'
import { mountDisk } from './mountDisk.mjs'
import { readLog } from './readLog.mjs'
import { sendAnswers } from './sendAnswers.mjs'

const diskFull = '53100'

/** What is on the small disk, which has so many megabytes. */
const kinds = {
  'the data of PostgreSQL': { megabytes: 64, start: (place) => startPostgres([], { data: place }) },
  'the WAL of PostgreSQL': { megabytes: 16, start: (place) => startPostgres([], { wal: place }) },
  'the folder of PGlite': { megabytes: 96, start: startFolder },
}

/** PGlite in a folder. What it writes next is in a new file of its WAL, for which it ends where there is no room. */
async function startFolder(place) {
  const { query, close } = await openFolder(place)
  return { url: () => place, fill: () => query('select pg_switch_wal()', []), isRunning: () => true, remove: close }
}

/**
 * Fills the disk of a log in the middle of answers, and makes room again.
 *
 * @param {keyof typeof kinds} kind
 * @returns null where no small disk may be mounted
 */
export async function fillDisk(kind) {
  const { megabytes, start } = kinds[kind]
  const disk = mountDisk(megabytes)
  if (!disk) return null
  let database
  let log
  let answers
  try {
    database = await start(join(disk.folder, 'log'))
    const { privateKey } = await createKeyPair()
    log = createConsentLog({ database: database.url(), signingKeys: privateKey })
    await log.migrate()
    answers = sendAnswers(log)
    await answers.more(100)
    disk.fill()
    await database.fill?.()
    await answers.refusals(50)
    const isSaid = answers.codes.has(diskFull)
    disk.makeRoom()
    // where it has ended, as without room for its WAL, somebody starts it again
    if (!database.isRunning()) await database.start()
    await answers.more(100)
    await answers.stop()
    const { entries, faults } = await readLog(log, answers.acknowledged)
    if (!isSaid) faults.push('It never said that the disk is full.')
    return { entries, refused: answers.refused, faults: [...answers.faults, ...faults] }
  } finally {
    disk.makeRoom()
    await answers?.stop()
    await log?.close()
    await database?.remove()
    disk.unmount()
  }
}
