import type { ConsentRange } from './ConsentLog.js'
import { dayOf } from './dayOf.js'
import type { TimeRange } from './TimeRange.js'

/** The first moment after the year 9999, in milliseconds since 1970. */
const end = 253402300800000

/**
 * Reads a range.
 *
 * @throws {RangeError} where one of its ends is no date.
 */
export function readRange({ from = new Date(0), to = new Date(end) }: ConsentRange = {}): TimeRange {
  const [start, stop] = [readTime(from, 'from'), readTime(to, 'to')]
  return { from: start, to: stop, firstDay: dayOf(start), lastDay: dayOf(stop - 1) }
}

function readTime(value: Date | string, name: string): number {
  const time = new Date(value).getTime()
  if (Number.isNaN(time)) throw new RangeError(`consent-kit: "${name}" is no date: ${value}. Give one such as "2026-11-22"`)
  return Math.min(Math.max(time, 0), end)
}
