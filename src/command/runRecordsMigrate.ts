import { type RunRecordsOptions, runRecords } from './runRecords.js'

/** Makes the tables of the log, or brings them to what this version needs; says what was done. */
export async function runRecordsMigrate(options: RunRecordsOptions): Promise<void> {
  const { applied } = await runRecords({ ...options, mayMake: true }, (log) => log.migrate())
  process.stdout.write(applied.length ? `Applied: ${applied.join(', ')}.\n` : 'Nothing to apply: the log is what this version needs.\n')
}
