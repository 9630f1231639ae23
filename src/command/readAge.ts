import { timeSpan } from '../core/timeSpan.js'
import { CommandError } from '../tools/CommandError.js'

const units: Readonly<Record<string, string>> = { d: 'days', w: 'weeks', m: 'months', y: 'years' }

/**
 * Reads how old something may be, in words or short: `3 years`, `3y`, `18m`, `90d`.
 *
 * @returns Milliseconds; a month counts 30 days, a year 365.
 * @throws {CommandError} where it is no time span from one day on
 */
export function readAge(text: string): number {
  const [, amount, unit = ''] = /^([\d.]+)([dwmy])$/.exec(text) ?? []
  const age = timeSpan(amount ? `${amount} ${units[unit]}` : text) * 1000
  if (age >= 86_400_000) return age
  throw new CommandError(`"${text}" is no age from one day on: give it as 3y, 18m, 90d or "3 years".`)
}
