import { type RunRecordsOptions, runRecords } from './runRecords.js'

/**
 * Prints what the log keeps of one visitor, an entry a line as JSON.
 *
 * @param id Of the visitor's receipt.
 * @returns the exit status: 0, or 1 where the log keeps nothing of that id
 * @throws {CommandError} where the log could not be read
 */
export async function runRecordsHistory(id: string, options: RunRecordsOptions): Promise<0 | 1> {
  const entries = await runRecords(options, (log) => log.history(id))
  for (const entry of entries) process.stdout.write(`${JSON.stringify(entry)}\n`)
  if (entries.length) return 0
  console.error(`The log keeps nothing of "${id}".`)
  return 1
}
