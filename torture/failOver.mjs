import { until } from '../bench/lib/until.mjs'
import { createConsentLog, createKeyPair } from '../dist/records/index.js'
import { startPostgres } from '../test/records/startPostgres.mjs'
import { createRelay } from './createRelay.mjs'
import { readLog } from './readLog.mjs'
import { sendAnswers } from './sendAnswers.mjs'

const readOnly = '25006'

async function ask(url, query) {
  const { default: pg } = await import('pg')
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(query)).rows[0]
  } finally {
    await client.end()
  }
}

/**
 * Kills a PostgreSQL with SIGKILL in the middle of answers. Its address leads to its synchronous standby from then on, which takes
 * writes some time later.
 */
export async function failOver() {
  const primary = await startPostgres(['synchronous_standby_names=standby'])
  let relay
  let answers
  let log
  try {
    const standby = await primary.startStandby()
    const isFollowing = async () => (await ask(primary.url(), 'select sync_state from pg_stat_replication'))?.sync_state === 'sync'
    await until(isFollowing, 'the standby follows')
    relay = await createRelay(primary.port)
    const { privateKey } = await createKeyPair()
    log = createConsentLog({ database: `postgres://postgres@127.0.0.1:${relay.port}/postgres`, signingKeys: privateKey })
    await log.migrate()
    answers = sendAnswers(log)
    await answers.more(300)
    await Promise.all([answers.refusals(1), primary.stop('SIGKILL')])
    relay.switchTo(standby.port)
    await until(() => answers.codes.has(readOnly), 'the standby refuses to write')
    await ask(standby.url(), 'select pg_promote()')
    await answers.more(300)
    await answers.stop()
    const { entries, faults } = await readLog(log, answers.acknowledged)
    return { entries, refused: answers.refused, faults: [...answers.faults, ...faults] }
  } finally {
    await answers?.stop()
    await log?.close()
    await relay?.stop()
    await primary.remove()
  }
}
