import { defineConsent } from 'consent-kit'
import {
  type Checkpoint,
  type ConsentDatabase,
  ConsentEntryError,
  type ConsentLog,
  ConsentLogError,
  createConsentLog,
  createKeyPair,
  importKeys,
  type LoggedEntry,
  verifyReceipt,
} from 'consent-kit/records'
import { ConsentRecordsPage, createRecordsExport } from 'consent-kit/records/admin'
import { createConsentHandler } from 'consent-kit/server'
import 'consent-kit/records.css'

const consent = defineConsent({ categories: { analytics: {} } })

/** A client of a database, as a driver over HTTP has it. */
declare const client: { query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number }> }

const database: ConsentDatabase = { query: (sql, parameters) => client.query(sql, [...parameters]) }
export const log: ConsentLog = createConsentLog({ consent, database, shards: 4, checkpoint: { entries: 100 }, timeout: 1000 })
export const folder: ConsentLog = createConsentLog()

export const POST: (request: Request) => Promise<Response> = createConsentHandler(consent, { log })
export const GET: (request: Request) => Promise<Response> = createRecordsExport(log)

export async function prove(id: string): Promise<Checkpoint | string> {
  const { privateKey, publicKey } = await createKeyPair()
  const { verifiers } = await importKeys([privateKey, publicKey])
  const verdict = await verifyReceipt(await log.receipt(id), verifiers)
  if (verdict.status === 'refused') return verdict.problem
  return verdict.status === 'proven' ? verdict.checkpoint : verdict.entry.time
}

export async function count(): Promise<readonly (number | string | null)[]> {
  const entries: readonly LoggedEntry[] = await log.history('id')
  const { days, visitors } = await log.stats({ from: new Date(0), to: '2026-12-01' })
  const { faults } = await log.verify()
  const { months } = await log.prune('2026-01-01', { dryRun: true })
  const stream: ReadableStream<Uint8Array> = log.export({}, { format: 'csv' })
  await stream.cancel()
  return [visitors, ...entries.map(({ id }) => id), ...days.map(({ name, accepted }) => name ?? accepted), ...faults.map(({ kind }) => kind), ...months]
}

export const say = (error: unknown): string | number | undefined =>
  error instanceof ConsentEntryError ? error.field : error instanceof ConsentLogError ? error.retryAfter : undefined

/** A page of Next.js. */
export const Page = ({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) => (
  <ConsentRecordsPage log={log} searchParams={searchParams} exportUrl="/admin/records/export" headingLevel={2} className="mine" />
)

// @ts-expect-error: a log has no other way in
log.insert({})
// @ts-expect-error: what is logged stays as it is
for (const { choices } of await log.history('id')) choices.analytics = true
// @ts-expect-error: an export has a format
log.export({})
// @ts-expect-error: a verdict that is not known yet has no entry
;(await verifyReceipt({}, new Map())).entry
// @ts-expect-error: a page has a log
export const page = <ConsentRecordsPage />
// @ts-expect-error: there is no such theme
export const dark = <ConsentRecordsPage log={log} theme="night" />
