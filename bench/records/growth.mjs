import { createConsentLog, createKeyPair } from 'consent-kit/records'
import pg from 'pg'
import { fillLog } from '../lib/fillLog.mjs'
import { format } from '../lib/format.mjs'
import { spread } from '../lib/spread.mjs'
import { timeHistories } from '../lib/timeHistories.mjs'
import { verifyInProcess } from '../lib/verifyInProcess.mjs'
import { writeTable } from '../lib/writeTable.mjs'
import { declaration } from './declaration.mjs'

/** How often all entries are copied, under new ids, for what only looks up an id. */
const copies = 9

const services = Object.keys(declaration.services).filter((id) => declaration.services[id].category !== 'essential')

const sizeOf = async (pool) => {
  const { rows } = await pool.query(`select sum(pg_total_relation_size(inhrelid)) as bytes from pg_inherits where inhparent = 'consent_entry'::regclass`)
  return Number(rows[0].bytes)
}

/** Ten times the entries without ten times the wait. The copies are no chain, so this comes last. */
async function copyEntries(pool, count) {
  for (let copy = 1; copy <= copies; copy++)
    await pool.query(
      `insert into consent_entry (position, day, shard, id, key, hash, body)
      select position + ${copy * count}, day, shard, uuid_send(gen_random_uuid()), uuid_send(gen_random_uuid()), hash, body
      from consent_entry where position <= ${count}`,
    )
  await pool.query('analyze consent_entry')
}

const timeHistory = async ({ log, sample }) => spread(await timeHistories(log, sample)).median

/** What a log of a year takes as it grows: of `history`, of `verify`, and of the disk. */
export const growth = {
  name: 'growth',
  /** @param {number} entries How many it has; what is compared has a tenth of them, and ten times as many. */
  async measure({ createDatabase, rounds, entries }) {
    const { privateKey, publicKey } = await createKeyPair()
    const sizes = []
    for (const count of [entries / 10, entries]) {
      const database = await createDatabase()
      const log = createConsentLog({ consent: declaration, database, signingKeys: privateKey, timeout: 600_000 })
      const pool = new pg.Pool({ connectionString: database })
      // where something fails, the server ends first
      pool.on('error', () => {})
      const { sample, perSecond } = await fillLog(log, count, services)
      await log.checkpoint()
      await pool.query('vacuum analyze')
      const bytes = (await sizeOf(pool)) / count
      sizes.push({ count, database, log, pool, sample, appended: perSecond, bytes, verified: [], memory: [], history: [] })
    }
    const [small, large] = sizes
    for (let round = 0; round < rounds; round++)
      for (const size of sizes) {
        const { perSecond, memory } = await verifyInProcess(size.database, publicKey)
        size.verified.push(perSecond)
        size.memory.push(memory)
        size.history.push(await timeHistory(size))
      }
    await copyEntries(large.pool, entries)
    const huge = { count: entries * (copies + 1), history: [] }
    for (let round = 0; round < rounds; round++) {
      small.history.push(await timeHistory(small))
      huge.history.push(await timeHistory(large))
    }
    for (const { log, pool } of sizes) {
      await log.close()
      await pool.end()
    }
    return [...sizes, huge].map(({ count, appended, bytes, verified, memory, history }) => ({
      count,
      appended,
      bytes,
      verified: verified && spread(verified),
      memory: memory && spread(memory),
      history: spread(history),
    }))
  },
  write(sizes) {
    const cell = (value, write) => (value === undefined ? '' : write(value))
    const row = (label, write) => [label, ...sizes.map(write)]
    return writeTable(
      ['entries', ...sizes.map(({ count }) => count.toLocaleString('en'))],
      [
        row('`history` of one visitor, ms', ({ history }) => format.hundredths(history)),
        row('`verify`, entries a second', ({ verified }) => cell(verified, format.whole)),
        row('… memory of its process, MB', ({ memory }) => cell(memory, format.megabytes)),
        row('on the disk with indexes, bytes an entry', ({ bytes }) => cell(bytes, (value) => value.toFixed(0))),
        row('`append` in process, entries a second', ({ appended }) => cell(appended, (value) => value.toFixed(0))),
      ],
    )
  },
}
