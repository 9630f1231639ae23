import type { VerifyReport } from '../records/ConsentLog.js'
import { readDays } from './readDays.js'
import { type RunRecordsOptions, runRecords } from './runRecords.js'

/** The options of `consent-kit records verify`, as they are typed. */
export interface RunRecordsVerifyOptions extends RunRecordsOptions {
  readonly from?: string
  readonly to?: string
  readonly json?: boolean
}

const number = new Intl.NumberFormat('en')
const count = (amount: number, one: string, many: string) => `${number.format(amount)} ${amount === 1 ? one : many}`

/**
 * Checks the chains of the log, and prints the first fault of each shard.
 *
 * @returns the exit status: 0 where there is no fault, 1 where there is one
 * @throws {CommandError} where the log could not be read
 */
export async function runRecordsVerify(options: RunRecordsVerifyOptions): Promise<0 | 1> {
  const range = readDays(options)
  const report = await runRecords(options, (log) => log.verify(range))
  process.stdout.write(options.json ? `${JSON.stringify(report, undefined, 2)}\n` : textOf(report))
  return report.faults.length ? 1 : 0
}

function textOf({ entries, shards, checkpoints, signatures, pruned, faults }: VerifyReport): string {
  const looked = [
    `${count(entries, 'entry', 'entries')} in ${count(shards, 'shard', 'shards')}`,
    `${count(checkpoints, 'checkpoint', 'checkpoints')}, ${count(signatures, 'signature', 'signatures')}`,
    ...(pruned ? [`${number.format(pruned)} dropped before by prune`] : []),
  ].join('; ')
  const found = faults.map(({ shard, position, kind, message }) => `Shard ${shard}, position ${number.format(position)}: ${kind}. ${message}\n`).join('')
  const verdict = faults.length ? `${count(faults.length, 'shard has', 'shards have')} a fault, of which this names the first.` : 'No fault.'
  const hint = signatures < checkpoints ? 'Signatures were not checked: give --public-key, kept elsewhere than the log.\n' : ''
  return `${found}${looked}. ${verdict}\n${hint}`
}
