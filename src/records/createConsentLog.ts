import { within } from '../core/within.js'
import { type AppendQueue, appendQueue } from './appendQueue.js'
import { asLogError } from './asLogError.js'
import { batchTurns } from './batchTurns.js'
import type { ConsentLog } from './ConsentLog.js'
import { ConsentLogError } from './ConsentLogError.js'
import type { ConsentLogOptions } from './ConsentLogOptions.js'
import { countEntries } from './countEntries.js'
import { createSigning } from './createSigning.js'
import { eraseEntries } from './eraseEntries.js'
import { exportLog } from './exportLog.js'
import { importKeys } from './importKeys.js'
import type { LogKeys } from './LogKeys.js'
import { loggedEntries } from './loggedEntries.js'
import { type OpenLog, openLog } from './openLog.js'
import { pruneLog } from './pruneLog.js'
import { readDeclaration } from './readDeclaration.js'
import { readEntry } from './readEntry.js'
import { readHistory } from './readHistory.js'
import { readRange } from './readRange.js'
import { readReceipt } from './readReceipt.js'
import { readSettings } from './readSettings.js'
import { rememberContexts } from './rememberContexts.js'
import { shardOf } from './shardOf.js'
import { verifyLog } from './verifyLog.js'
import { type Written, writeEntries } from './writeEntries.js'

/** A log that is open, and the queue of each of its shards. */
interface Running extends OpenLog {
  readonly queues: readonly AppendQueue[]
}

/**
 * Makes a log of answers: each is chained to all before it, so that none can be changed, taken out or put in without a trace.
 *
 * Nothing is opened until the log is used first. It then makes its tables, unless they are there. Where the database is away, what
 * was asked of it rejects, and the next call tries again.
 *
 * @throws {RangeError} where an option is not of its form.
 *
 * @example
 * // consent.log.ts
 * export const log = createConsentLog({ consent, database: process.env.DATABASE_URL ?? './consent-log' })
 *
 * // app/api/consent/route.ts
 * export const POST = createConsentHandler(consent, { log })
 */
export function createConsentLog(options: ConsentLogOptions = {}): ConsentLog {
  const settings = readSettings(options)
  const { consent, timeout, publicKeys } = settings
  const signing = createSigning(settings)
  let opening: Promise<Running> | null = null

  function open(): Promise<Running> {
    opening ??= start().catch((error) => {
      // the next call tries again
      opening = null
      throw asLogError(error)
    })
    return opening
  }

  async function start(): Promise<Running> {
    const opened = await openLog(settings)
    const { remember, forget } = rememberContexts(opened.bounded)
    const turn = batchTurns()
    const queueOf = (shard: number) => {
      let end: Written['after'] | null = null
      return appendQueue(async (entries, isWanted) => {
        try {
          await remember(entries)
          const moved = await writeEntries(opened.bounded, shard, entries, isWanted, end)
          end = moved?.after ?? null
          if (moved) signing.follow(opened.unbounded, shard, moved)
        } catch (error) {
          end = null
          forget()
          throw asLogError(error)
        }
      }, turn)
    }
    return { ...opened, queues: Array.from({ length: opened.shards }, (_, shard) => queueOf(shard)) }
  }

  /** Does something with the open log. */
  async function use<Result>(work: (running: Running) => Promise<Result>): Promise<Result> {
    const running = await open()
    try {
      return await work(running)
    } catch (error) {
      throw asLogError(error)
    }
  }

  async function trustedKeys(): Promise<LogKeys['verifiers'] | null> {
    const { verifiers } = publicKeys ? await importKeys(publicKeys) : await signing.keys()
    return verifiers.size ? verifiers : null
  }

  return {
    async append(entry) {
      const start = performance.now()
      const pending = readEntry(entry)
      const { queues, shards } = await within(timeout, open(), () => new ConsentLogError(`the database was not open within ${timeout} ms`, 5))
      await queues[shardOf(entry.id, shards)]?.add(pending, Math.max(timeout - (performance.now() - start), 0))
    },
    history: (id) =>
      use(async ({ unbounded, shards }) => {
        const entries = await readHistory(unbounded, id)
        return loggedEntries(unbounded, shardOf(id, shards), entries)
      }),
    receipt: (id) => use(({ unbounded }) => readReceipt(unbounded, id, (shard) => signing.sign(unbounded, shard))),
    erase: (id) => use(async ({ unbounded }) => ({ entries: await eraseEntries(unbounded, id) })),
    async stats(range) {
      const read = readRange(range)
      return use(({ unbounded }) => countEntries(unbounded, read, consent))
    },
    async verify(range) {
      const read = readRange(range)
      const verifiers = await trustedKeys()
      return use(({ unbounded }) => verifyLog(unbounded, read, verifiers))
    },
    export: (range, { format }) => exportLog(async () => (await open()).unbounded, readRange(range), format),
    async prune(before, { dryRun = false } = {}) {
      const { from } = readRange({ from: before })
      return use(async ({ unbounded, shards }) => {
        if (!dryRun) for (let shard = 0; shard < shards; shard++) await signing.sign(unbounded, shard)
        return pruneLog(unbounded, from, dryRun)
      })
    },
    declaration: (digest) => use(({ unbounded }) => readDeclaration(unbounded, digest)),
    checkpoint: () =>
      use(async ({ unbounded, shards }) => {
        let made = 0
        for (let shard = 0; shard < shards; shard++) made += await signing.sign(unbounded, shard)
        return made
      }),
    async migrate() {
      const isOpen = opening !== null
      const { applied } = await open()
      return { applied: isOpen ? [] : applied }
    },
    async close() {
      const running = await opening?.catch(() => null)
      opening = null
      if (!running) return
      await Promise.all(running.queues.map((queue) => queue.drain()))
      await signing.stop()
      await running.close()
    },
  }
}
