import { createWriteStream, existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { CommandError } from '../tools/CommandError.js'
import { readDays } from './readDays.js'
import { type RunRecordsOptions, runRecords } from './runRecords.js'

/** The options of `consent-kit records export`, as they are typed. */
export interface RunRecordsExportOptions extends RunRecordsOptions {
  readonly from?: string
  readonly to?: string
  readonly format: 'ndjson' | 'csv'
  readonly out?: string
}

/**
 * Writes the entries of the log, as they are read.
 *
 * @throws {CommandError} where the log could not be read, or the file to write is there
 */
export async function runRecordsExport({ format, out, ...options }: RunRecordsExportOptions): Promise<void> {
  const range = readDays(options)
  if (out && existsSync(out)) throw new CommandError(`"${out}" is there already, and is not overwritten: give --out another name.`)
  await runRecords(options, async (log) => {
    const entries = Readable.fromWeb(log.export(range, { format }) as ReadableStream)
    try {
      await (out ? pipeline(entries, createWriteStream(out, { flags: 'wx' })) : pipeline(entries, process.stdout, { end: false }))
    } catch (error) {
      // whoever reads it has had enough, such as head
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
    }
  })
}
