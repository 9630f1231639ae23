import type { Kysely } from 'kysely'
import type { LoggedEntry } from './ConsentLog.js'
import { loggedEntries } from './loggedEntries.js'
import { readHeads } from './readHeads.js'
import { readPages } from './readPages.js'
import type { Tables } from './Tables.js'
import type { TimeRange } from './TimeRange.js'

/**
 * Writes the entries of a range, shard by shard and in order, page by page.
 *
 * @param open Finds the tables when the first page is asked for.
 */
export function exportLog(open: () => Promise<Kysely<Tables>>, range: TimeRange, format: 'ndjson' | 'csv'): ReadableStream<Uint8Array> {
  const pages = writePages(open, range, format)
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await pages.return()
    },
  })
}

async function* writePages(open: () => Promise<Kysely<Tables>>, range: TimeRange, format: 'ndjson' | 'csv'): AsyncGenerator<string, void, undefined> {
  const tables = await open()
  const write = format === 'csv' ? await csvWriter() : writeLines
  const heads = await readHeads(tables)
  // a header also where there is nothing below it
  yield write([])
  for (const { shard, position: last } of heads)
    for await (const page of readPages(tables, shard, range, { after: 0, last })) yield write(await loggedEntries(tables, shard, page))
}

const writeLines = (entries: readonly LoggedEntry[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')

async function csvWriter() {
  const { stringify } = await import('csv-stringify/sync')
  let header = true
  return (entries: readonly LoggedEntry[]) => {
    // a spreadsheet would run what begins as a formula does
    const text = stringify(entries.map(toRow), { header, columns, escape_formulas: true })
    header = false
    return text
  }
}

const columns = [
  'received',
  'time',
  'act',
  'granted',
  'denied',
  'terms',
  'regime',
  'locale',
  'surface',
  'declaration',
  'wording',
  'address',
  'id',
  'key',
  'shard',
  'position',
  'previous',
] as const

function toRow({ choices, terms, ...entry }: LoggedEntry): Readonly<Record<(typeof columns)[number], unknown>> {
  const list = (choice: boolean) =>
    Object.keys(choices)
      .filter((id) => choices[id] === choice)
      .join(' ')
  return { ...entry, granted: list(true), denied: list(false), terms: JSON.stringify(terms) }
}
