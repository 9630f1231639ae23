import type { ConsentCount } from '../records/ConsentLog.js'
import { readDays } from './readDays.js'
import { type RunRecordsOptions, runRecords } from './runRecords.js'

/** The options of `consent-kit records stats`, as they are typed. */
export interface RunRecordsStatsOptions extends RunRecordsOptions {
  readonly from?: string
  readonly to?: string
  readonly json?: boolean
}

const number = new Intl.NumberFormat('en')

/**
 * Prints how visitors answered, by day, act, category, locale, regime and surface.
 *
 * @throws {CommandError} where the log could not be read
 */
export async function runRecordsStats(options: RunRecordsStatsOptions): Promise<void> {
  const range = readDays(options)
  const stats = await runRecords(options, (log) => log.stats(range))
  if (options.json) return void process.stdout.write(`${JSON.stringify(stats, undefined, 2)}\n`)
  const { entries, visitors, days, acts, categories, locales, regimes, surfaces } = stats
  const tables = { day: days, act: acts, category: categories, locale: locales, regime: regimes, surface: surfaces }
  const texts = Object.entries(tables).flatMap(([name, counts]) => (counts.length ? [tableOf(name, counts)] : []))
  process.stdout.write(`${[`Answers: ${number.format(entries)}, visitors: ${number.format(visitors)}`, ...texts].join('\n\n')}\n`)
}

function tableOf(title: string, counts: readonly ConsentCount[]): string {
  const rows = [
    [title, 'answers', 'accepted', 'partly', 'refused'],
    ...counts.map(({ name, ...each }) => [
      name ?? 'not told',
      ...[each.answers, each.accepted, each.partly, each.refused].map((amount) => number.format(amount)),
    ]),
  ]
  const widths = rows.reduce<readonly number[]>((most, row) => row.map((cell, column) => Math.max(cell.length, most[column] ?? 0)), [])
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ')
  return rows.map(line).join('\n')
}
