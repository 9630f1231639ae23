import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createConsentLog, createKeyPair } from '../dist/records/index.js'
import { readLog } from './readLog.mjs'

const program = join(import.meta.dirname, 'appendForever.mjs')

/** Has a process of its own append until so many entries are acknowledged, and kills it: the keys of all that were. */
function killSite(database, privateKey, after) {
  return new Promise((resolve, reject) => {
    const site = spawn(process.execPath, [program, database, privateKey], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let failed = ''
    site.stdout.on('data', (text) => {
      said += text
      if (said.split('\n').length > after) site.kill('SIGKILL')
    })
    site.stderr.on('data', (text) => {
      failed += text
    })
    // the last line may be cut off
    site.once('close', (_, signal) => (signal === 'SIGKILL' ? resolve(said.split('\n').slice(0, -1)) : reject(Error(`It ended by itself: ${failed}`))))
  })
}

/**
 * Kills one site after another with SIGKILL in the middle of writing to a log.
 *
 * @param {string} database what the log is opened by
 * @param {readonly number[]} moments of each, how many entries it has acknowledged by then, at least
 */
export async function killSites(database, moments) {
  const { privateKey } = await createKeyPair()
  const acknowledged = []
  for (const moment of moments) acknowledged.push(...(await killSite(database, privateKey, moment)))
  const log = createConsentLog({ database, signingKeys: privateKey })
  try {
    return { ...(await readLog(log, acknowledged)), acknowledged: acknowledged.length }
  } finally {
    await log.close()
  }
}
