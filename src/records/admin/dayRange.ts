import type { ConsentRange } from '../ConsentLog.js'

const day = 86_400_000

function startOf(text: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN
  // a 30 February would else be read as a day of March
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) throw new RangeError(`"${text}" is no day: give it as 2026-02-26.`)
  return time
}

/**
 * The range of whole days of a log, as people name it.
 *
 * @param from The first day, in UTC, such as `2026-02-26`; without, from the beginning.
 * @param to The last day, which belongs to it; without, to the end.
 * @throws {RangeError} where one of them is no day, or the last is before the first; the message says which
 */
export function dayRange(from: string | undefined, to: string | undefined): ConsentRange {
  const start = from === undefined ? undefined : startOf(from)
  const end = to === undefined ? undefined : startOf(to) + day
  if (start !== undefined && end !== undefined && end <= start) throw new RangeError(`The last day, ${to}, is before the first, ${from}.`)
  return {
    ...(start !== undefined && { from: new Date(start).toISOString() }),
    ...(end !== undefined && { to: new Date(end).toISOString() }),
  }
}
