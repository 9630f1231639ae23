import type { ConsentRecord } from './ConsentRecord.js'
import { own } from './own.js'

/** One day in milliseconds. */
export const day = 86400e3

/** One answer of a record that still counts. */
export interface Answer {
  readonly choice: boolean
  /** When it was given, in whole days since 1970-01-01 UTC. */
  readonly since: number
}

/**
 * The answer that a record still gives about one service: undefined where it was not asked, was asked about another
 * revision, was answered longer ago than the lifetime, or lies in the future, where its age cannot be known.
 *
 * @param revision The revision that the declaration has now.
 * @param maxAge In seconds.
 * @param now In milliseconds since 1970.
 */
export function answerIn({ time: written, choices, terms }: ConsentRecord, id: string, revision: number, maxAge: number, now: number): Answer | undefined {
  const term = own(terms, id)
  const time = Date.parse(written)
  const since = term?.since ?? 0
  // to the day for what was answered before the record's own time
  const age = now - Math.min(since * day || time, time)
  return term?.revision === revision && age < maxAge * 1e3 && now - time > -day
    ? { choice: choices[id] as boolean, since: since || (time / day) | 0 }
    : undefined
}
