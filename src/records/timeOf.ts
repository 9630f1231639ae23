/** The last millisecond of the year 9999. */
const lastTime = 253402300799999

/**
 * Reads a time in ISO 8601, in UTC and with milliseconds, from 1970 to 9999.
 *
 * @returns Milliseconds since 1970, or NaN where it is anything else, or is written in another way.
 */
export function timeOf(text: unknown): number {
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN
  return time >= 0 && time <= lastTime && new Date(time).toISOString() === text ? time : Number.NaN
}
