import { readAge } from './readAge.js'
import { type RunRecordsOptions, runRecords } from './runRecords.js'

/** The options of `consent-kit records prune`, as they are typed. */
export interface RunRecordsPruneOptions extends RunRecordsOptions {
  readonly olderThan: string
  readonly yes?: boolean
}

const number = new Intl.NumberFormat('en')

/**
 * Says which months of the log are old enough, and drops them where that was confirmed.
 *
 * @throws {CommandError} where the age is none, or the log could not be read
 */
export async function runRecordsPrune({ olderThan, yes = false, ...options }: RunRecordsPruneOptions): Promise<void> {
  const before = new Date(Date.now() - readAge(olderThan)).toISOString()
  const { months, entries } = await runRecords(options, (log) => log.prune(before, { dryRun: !yes }))
  if (!months.length) return void process.stdout.write(`Nothing to drop: no whole month of the log is before ${before.slice(0, 10)}.\n`)
  const what = `${months.join(', ')}: ${number.format(entries)} entries`
  process.stdout.write(yes ? `Dropped ${what}.\n` : `This would drop ${what}. They cannot be brought back: export them first. Add --yes to drop them.\n`)
}
