import { within } from '../core/within.js'
import { inTurn } from './inTurn.js'

/**
 * In milliseconds, between two batches: what comes meanwhile goes into the next one, and few large batches cost the database and
 * the process much less than many small ones. Nobody waits for it: the page has gone on.
 */
const rest = 3

/** In milliseconds: others are written beside what takes longer, as where another process has locked a shard. */
const longestTurn = 100

/** Writes one batch of one shard at a time, and then writes the next. */
export type BatchTurns = (write: () => Promise<void>) => Promise<void>

/** Makes the turns that the shards of a log take. */
export function batchTurns(): BatchTurns {
  const turn = inTurn()
  return (write) =>
    new Promise((resolve, reject) => {
      turn(async () => {
        const written = write()
        written.then(resolve, reject)
        await within(longestTurn, written).catch(() => {})
        await new Promise((rested) => setTimeout(rested, rest))
      })
    })
}
