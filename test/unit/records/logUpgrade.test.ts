// @vitest-environment node
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import type { ConsentLog } from '../../../src/records/ConsentLog.js'
import { createConsentLog } from '../../../src/records/createConsentLog.js'
import { createKeyPair } from '../../../src/records/createKeyPair.js'
import { makeEntries } from './databases/makeEntries.js'
import { kinds, startDatabase, type TestDatabase } from './databases/startDatabase.js'

const migrations = '../../../src/records/migrations.js'

/** A version of the package that needs one step more. */
async function importNewer(): Promise<{ readonly createConsentLog: typeof createConsentLog }> {
  vi.resetModules()
  vi.doMock(migrations, async (original) => {
    const { migrations: known } = await original<typeof import('../../../src/records/migrations.js')>()
    const statements = () => [
      "alter table consent_entry add column if not exists note text not null default 'none'",
      'create table if not exists consent_note (shard smallint primary key, note text)',
      'create index if not exists consent_entry_note on consent_entry (note)',
      'alter table consent_shard add column if not exists noted bigint not null default 0',
    ]
    return { migrations: [...known, { name: '2 notes', statements }] }
  })
  return import('../../../src/records/createConsentLog.js')
}

describe.each(kinds)('a newer version that starts on a log in %s', (kind) => {
  let database: TestDatabase
  const logs: ConsentLog[] = []

  beforeAll(async () => {
    database = await startDatabase(kind)
  }, 300_000)
  afterAll(() => database?.close(), 60_000)
  afterEach(async () => {
    vi.doUnmock(migrations)
    vi.resetModules()
    await Promise.all(logs.splice(0).map((log) => log.close()))
  })

  it('leaves an older one writing, before, meanwhile and after', async () => {
    const { privateKey } = await createKeyPair()
    const options = { database: database.address, shards: 2, timeout: 120_000, signingKeys: privateKey }
    const newer = await importNewer()
    const [old, next] = [createConsentLog(options), newer.createConsentLog(options)]
    logs.push(old, next)
    const entries = makeEntries(300)
    const appendAll = (log: ConsentLog, from: number, to: number) => Promise.all(entries.slice(from, to).map((entry) => log.append(entry)))
    await appendAll(old, 0, 50)
    const [{ applied }] = await Promise.all([next.migrate(), appendAll(old, 50, 150)])
    expect(applied).toEqual(['2 notes'])
    await Promise.all([appendAll(next, 150, 220), appendAll(old, 200, 300)])
    expect(await old.checkpoint()).toBeGreaterThan(0)
    for (const log of [old, next]) expect(await log.verify()).toMatchObject({ entries: 300, faults: [] })
    const [first, last] = [entries[0], entries[299]]
    expect(await next.history(first?.id ?? '')).toMatchObject([{ key: first?.key }])
    expect(await old.history(last?.id ?? '')).toMatchObject([{ key: last?.key }])
    expect(await old.erase(last?.id ?? '')).toEqual({ entries: 1 })
    const { rows } = await database.query('select note, count(*)::int as count from consent_entry group by note', [])
    expect(rows).toEqual([{ note: 'none', count: 300 }])
  })
})
