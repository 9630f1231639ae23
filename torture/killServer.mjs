import { createConsentLog, createKeyPair } from '../dist/records/index.js'
import { startPostgres } from '../test/records/startPostgres.mjs'
import { readLog } from './readLog.mjs'
import { sendAnswers } from './sendAnswers.mjs'

/** Kills the process that serves one connection of the log. The server then ends all the others, and recovers as from a crash. */
async function killOne(url) {
  const { default: pg } = await import('pg')
  const admin = new pg.Client(url)
  // it is ended with the others
  admin.on('error', () => {})
  await admin.connect()
  const { rows } = await admin.query("select pid from pg_stat_activity where application_name = 'consent-kit' order by state_change desc limit 1")
  process.kill(rows[0].pid, 'SIGKILL')
  await admin.end().catch(() => {})
}

/**
 * Kills a process of PostgreSQL with SIGKILL in the middle of answers, as a system without memory does.
 *
 * @param {number} runs how often
 */
export async function killServer(runs) {
  const server = await startPostgres()
  const { privateKey } = await createKeyPair()
  const log = createConsentLog({ database: server.url(), signingKeys: privateKey })
  const answers = sendAnswers(log)
  try {
    for (let run = 0; run < runs; run++) {
      await answers.more(100)
      await Promise.all([answers.refusals(1), killOne(server.url())])
    }
    await answers.more(100)
    await answers.stop()
    const { entries, faults } = await readLog(log, answers.acknowledged)
    return { entries, refused: answers.refused, faults: [...answers.faults, ...faults] }
  } finally {
    await answers.stop()
    await log.close()
    await server.remove()
  }
}
