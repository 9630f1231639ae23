import { type BatchTurns, batchTurns } from './batchTurns.js'
import { ConsentLogError } from './ConsentLogError.js'
import type { PendingEntry } from './PendingEntry.js'

/** So many entries are written at once at most. */
const largestBatch = 500

/** So many wait at most: then more come in than the database takes. */
const longestQueue = 10_000

/** In seconds. */
const retryAfter = 5

/** Takes entries, and writes those that came while others were being written in one go. */
export interface AppendQueue {
  /**
   * Resolves when the entry is in the database for good.
   *
   * @param patience How long it waits, in milliseconds.
   */
  add(pending: PendingEntry, patience: number): Promise<void>
  /** Resolves when nothing is being written any longer. */
  drain(): Promise<void>
}

interface Waiting {
  readonly pending: PendingEntry
  readonly written: Promise<void>
  readonly settle: (error?: unknown) => void
  isSettled: boolean
}

/**
 * Makes the queue of one shard: with a transaction for each answer, each would wait for the disk.
 *
 * @param write Writes entries, all or none; `isWanted` says whether anybody still waits for them.
 * @param turn Shared by the shards of a log.
 */
export function appendQueue(write: (entries: readonly PendingEntry[], isWanted: () => boolean) => Promise<void>, turn: BatchTurns = batchTurns()): AppendQueue {
  let waiting: Waiting[] = []
  let writing: Promise<void> | null = null

  function take() {
    const wanted = waiting.filter(({ isSettled }) => !isSettled)
    waiting = wanted.slice(largestBatch)
    return wanted.slice(0, largestBatch)
  }

  async function writeAll() {
    while (waiting.length) await turn(() => writeBatch(take()))
    writing = null
  }

  async function writeBatch(batch: readonly Waiting[]) {
    if (!batch.length) return
    const settle = (error?: unknown) => {
      for (const each of batch) each.settle(error)
    }
    const isWanted = () => batch.some(({ isSettled }) => !isSettled)
    write(
      batch.map(({ pending }) => pending),
      isWanted,
    ).then(() => settle(), settle)
    // no longer than anybody waits: a database that has stopped to answer does not hold up those that come after
    await Promise.allSettled(batch.map(({ written }) => written))
  }

  return {
    add: async (pending, patience) => {
      if (waiting.length >= longestQueue)
        throw new ConsentLogError(`the database is too slow: ${longestQueue} entries of one shard wait to be written`, retryAfter)
      const entry = wait(pending, patience)
      waiting.push(entry)
      writing ??= writeAll()
      return entry.written
    },
    drain: async () => {
      await writing
    },
  }
}

function wait(pending: PendingEntry, patience: number): Waiting {
  let settle: Waiting['settle'] = () => {}
  const written = new Promise<void>((resolve, reject) => {
    settle = (error) => {
      clearTimeout(timer)
      entry.isSettled = true
      if (error) reject(error)
      else resolve()
    }
  })
  const giveUp = () => settle(new ConsentLogError('the database took too long: the entry may be stored or not, and can be sent again', retryAfter))
  const timer = setTimeout(giveUp, patience)
  const entry: Waiting = { pending, written, settle, isSettled: false }
  return entry
}
