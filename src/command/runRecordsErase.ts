import { type RunRecordsOptions, runRecords } from './runRecords.js'

/** The options of `consent-kit records erase`, as they are typed. */
export interface RunRecordsEraseOptions extends RunRecordsOptions {
  readonly yes?: boolean
}

const count = (entries: number) => `${entries} ${entries === 1 ? 'entry' : 'entries'}`

/**
 * Takes the visitor's id from their entries, where that was confirmed; the chain still verifies.
 *
 * @param id Of the visitor's receipt.
 * @returns the exit status: 0, or 1 where the log keeps nothing of that id
 * @throws {CommandError} where the log could not be read or written
 */
export async function runRecordsErase(id: string, { yes = false, ...options }: RunRecordsEraseOptions): Promise<0 | 1> {
  const entries = await runRecords(options, async (log) => (yes ? (await log.erase(id)).entries : (await log.history(id)).length))
  if (entries)
    process.stdout.write(yes ? `Erased the id from ${count(entries)}.\n` : `This would erase the id from ${count(entries)}, for good. Add --yes to do so.\n`)
  else console.error(`The log keeps nothing of "${id}".`)
  return entries ? 0 : 1
}
