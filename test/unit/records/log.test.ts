// @vitest-environment node
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import type { ConsentEntry } from '../../../src/core/ConsentEntry.js'
import { declarationDigest } from '../../../src/core/declarationDigest.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { randomKey } from '../../../src/core/randomKey.js'
import type { ConsentLog, LoggedEntry } from '../../../src/records/ConsentLog.js'
import type { ConsentLogOptions } from '../../../src/records/ConsentLogOptions.js'
import { createConsentLog } from '../../../src/records/createConsentLog.js'
import { createKeyPair } from '../../../src/records/createKeyPair.js'
import { importKeys } from '../../../src/records/importKeys.js'
import { migrations } from '../../../src/records/migrations.js'
import { verifyReceipt } from '../../../src/records/verifyReceipt.js'
import { anyEntry } from './anyEntry.js'
import { makeEntries } from './databases/makeEntries.js'
import { kinds, startDatabase, type TestDatabase } from './databases/startDatabase.js'
import { plainEntry } from './plainEntry.js'

const consent = defineConsent({
  categories: { analytics: {}, marketing: {} },
  services: { posthog: { category: 'analytics' }, youtube: { category: 'marketing' }, meta: { category: 'marketing' } },
})
const patient = { timeout: 120_000 }

/** An entry as its log has it, where it is the first of its id. */
const logged = (entry: ConsentEntry, position = 1): LoggedEntry => ({ ...entry, shard: 0, position, previous: 0 })

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text()
}

describe.each(kinds)('a log in %s', (kind) => {
  let database: TestDatabase
  let logs: ConsentLog[] = []

  beforeAll(async () => {
    database = await startDatabase(kind)
  }, 300_000)
  afterAll(() => database?.close(), 60_000)
  afterEach(async () => {
    vi.useRealTimers()
    await Promise.all(logs.map((log) => log.close()))
    logs = []
    await database.clear()
  })

  function open(options: ConsentLogOptions = {}): ConsentLog {
    const log = createConsentLog({ database: database.address, shards: 1, ...patient, ...options })
    logs.push(log)
    return log
  }

  async function appendAll(log: ConsentLog, entries: readonly ConsentEntry[]) {
    await Promise.all(entries.map((entry) => log.append(entry)))
  }

  async function count(table: string): Promise<number> {
    const { rows } = await database.query(`select count(*)::int as count from ${table}`, [])
    return (rows as readonly { readonly count: number }[])[0]?.count ?? Number.NaN
  }

  describe('append', () => {
    it('keeps an entry as it was given', async () => {
      const log = open()
      await log.append(plainEntry)
      expect(await log.history(plainEntry.id)).toEqual([logged(plainEntry)])
    })

    it('keeps any entry as it was given', async () => {
      const log = open()
      let position = 0
      await fc.assert(
        fc.asyncProperty(anyEntry, async (entry) => {
          const first = { ...entry, key: randomKey(), id: randomKey(), received: plainEntry.received }
          await log.append(first)
          expect(await log.history(first.id)).toEqual([logged(first, ++position)])
        }),
        { numRuns: 60 },
      )
      expect(await log.verify()).toMatchObject({ entries: position, faults: [] })
    })

    it.each([
      ['surface', { surface: "x'; drop table consent_entry; --" }],
      ['locale', { locale: "de'); delete from consent_shard; --" }],
      ['address', { address: '203.0.113.7\u0000' }],
      ['declaration', { declaration: '../../../../../../etc/' }],
      ['wording', { wording: '$1::text' }],
      ['id', { id: "' or 1=1; --          " }],
      ['key', { key: 'AAECAwQFBgcICQoLDA0OD\u{1F512}' }],
      ['time', { time: 'now()' }],
      ['received', { received: 'infinity' }],
      ['act', { act: 'grant' }],
      ['regime', { regime: 'opt-in; commit' }],
      ['choices', { choices: { "a'; rollback; --": true }, terms: { "a'; rollback; --": { revision: 0, since: 0 } } }],
    ])('refuses SQL and odd text in %s, and stores the entry beside it', async (field, change) => {
      const log = open()
      const refused = log.append({ ...plainEntry, ...change } as ConsentEntry)
      const [good] = makeEntries(1) as [ConsentEntry]
      await Promise.all([expect(refused).rejects.toMatchObject({ name: 'ConsentEntryError', field: expect.stringContaining(field) }), log.append(good)])
      expect(await log.history(good.id)).toEqual([logged(good)])
      expect(await count('consent_entry')).toBe(1)
    })

    it('stores the same id and key once, however often and wherever it is sent', async () => {
      const [log, other] = [open(), open()]
      await appendAll(log, [plainEntry, plainEntry])
      await Promise.all([log, other, log, other].flatMap((each) => [each.append(plainEntry), each.append(plainEntry)]))
      expect(await other.history(plainEntry.id)).toEqual([logged(plainEntry)])
    })

    it('stores what two processes write to one shard at once, each entry once', async () => {
      const [log, other] = [open(), open()]
      await log.migrate()
      const entries = makeEntries(120)
      await Promise.all([appendAll(log, entries.slice(0, 80)), appendAll(other, entries.slice(40))])
      expect(await count('consent_entry')).toBe(120)
      expect(await log.verify()).toMatchObject({ entries: 120, faults: [] })
    })

    it('keeps all entries of an id in order, each with the one before it', async () => {
      const log = open({ shards: 8 })
      const { id } = plainEntry
      await appendAll(log, makeEntries(20))
      const keys = [randomKey(), randomKey(), randomKey()]
      await Promise.all(keys.map((key) => log.append({ ...plainEntry, key })))
      await log.append(plainEntry)
      const history = await log.history(id)
      expect(history.map(({ key }) => key)).toEqual([...keys, plainEntry.key])
      expect(history.map(({ previous }) => previous)).toEqual([0, ...history.slice(0, -1).map(({ position }) => position)])
      expect((await log.verify()).faults).toEqual([])
    })

    it('writes what comes together in one transaction', async () => {
      const statements: string[] = []
      const query: TestDatabase['query'] = (sql, parameters) => {
        statements.push(sql)
        return database.query(sql, parameters)
      }
      const log = open({ database: { query } })
      await log.migrate()
      await appendAll(log, makeEntries(200))
      await appendAll(log, makeEntries(200))
      expect(statements.filter((sql) => sql.includes('insert into consent_entry'))).toHaveLength(2)
      expect(await log.verify()).toMatchObject({ entries: 400, faults: [] })
    })

    it('reads nothing before entries of new visitors while it writes alone, and stores none of them twice', async () => {
      const statements: string[] = []
      const query: TestDatabase['query'] = (sql, parameters) => {
        statements.push(sql)
        return database.query(sql, parameters)
      }
      const log = open({ database: { query } })
      const [first, second, third, ofOther] = makeEntries(4).map((entry) => ({ ...entry, id: entry.key }))
      await log.append(first as ConsentEntry)
      statements.length = 0
      await log.append(second as ConsentEntry)
      expect(statements).toHaveLength(1)
      await open().append(ofOther as ConsentEntry)
      await appendAll(log, [first as ConsentEntry, third as ConsentEntry])
      await appendAll(log, [third as ConsentEntry, second as ConsentEntry])
      expect(await log.verify()).toMatchObject({ entries: 4, faults: [] })
    })

    it('never goes back in time within a shard', async () => {
      const log = open()
      const [first, second, third] = makeEntries(3) as [ConsentEntry, ConsentEntry, ConsentEntry]
      await log.append({ ...first, received: '2026-11-22T12:00:00.000Z' })
      await log.append({ ...second, received: '2024-02-29T12:00:00.000Z' })
      await log.append({ ...third, received: '2026-11-22T12:00:00.001Z' })
      const received = await Promise.all([first, second, third].map(async ({ id }) => (await log.history(id))[0]?.received))
      expect(received).toEqual(['2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.001Z'])
    })

    it.each(['1970-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])('keeps an entry of %s', async (received) => {
      const log = open()
      await log.append({ ...plainEntry, time: received, received })
      expect(await log.history(plainEntry.id)).toEqual([logged({ ...plainEntry, time: received, received })])
      expect(await log.verify()).toMatchObject({ entries: 1, faults: [] })
    })

    it('makes a month where its table is not there yet', async () => {
      const log = open()
      const [first, second] = makeEntries(2, '2031-12-31T23:59:59.500Z') as [ConsentEntry, ConsentEntry]
      await appendAll(log, [first, second])
      expect(await log.history(second.id)).toEqual([logged(second, 2)])
      expect(await count('consent_entry_2031_12')).toBe(1)
      expect(await count('consent_entry_2032_01')).toBe(1)
    })

    it('makes each month that entries of one batch are of', async () => {
      const log = open()
      const entries = ['01', '04', '07', '10'].flatMap((month) => makeEntries(1, `2033-${month}-15T12:00:00.000Z`))
      await appendAll(log, entries)
      expect(await log.verify()).toMatchObject({ entries: 4, faults: [] })
    })
  })

  describe('erase', () => {
    it('takes the link to a visitor out, and leaves a chain that verifies', async () => {
      const log = open()
      await appendAll(log, makeEntries(5))
      await appendAll(log, [plainEntry, { ...plainEntry, key: randomKey() }])
      expect(await log.erase(plainEntry.id)).toEqual({ entries: 2 })
      expect(await log.history(plainEntry.id)).toEqual([])
      expect(await log.receipt(plainEntry.id)).toBeNull()
      expect(await log.verify()).toMatchObject({ entries: 7, faults: [] })
      const text = await readAll(log.export(undefined, { format: 'ndjson' }))
      expect(text).not.toContain(plainEntry.id)
      expect(text).not.toContain(plainEntry.key)
      expect(text.match(/"key":null,"id":null/g)).toHaveLength(2)
    })

    it('erases nothing for an id that nobody has', async () => {
      const log = open()
      await log.append(plainEntry)
      expect(await log.erase(randomKey())).toEqual({ entries: 0 })
      await expect(log.erase('%')).rejects.toMatchObject({ name: 'ConsentEntryError', field: 'id' })
      expect(await log.history(plainEntry.id)).toHaveLength(1)
    })
  })

  describe('prune', () => {
    const months = ['2024-01', '2024-02', '2024-03']

    async function fill(log: ConsentLog) {
      for (const month of months) await appendAll(log, makeEntries(8, `${month}-15T12:00:00.000Z`))
    }

    it('drops whole months, and what remains still verifies', async () => {
      const { privateKey } = await createKeyPair()
      const log = open({ shards: 2, signingKeys: privateKey, checkpoint: { entries: 3 } })
      await fill(log)
      expect(await log.prune('2024-03-31', { dryRun: true })).toEqual({ entries: 16, months: ['2024-01', '2024-02'] })
      expect(await count('consent_entry')).toBe(24)
      expect(await log.prune('2024-03-31')).toEqual({ entries: 16, months: ['2024-01', '2024-02'] })
      expect(await count('consent_entry')).toBe(8)
      expect(await log.verify()).toMatchObject({ entries: 8, pruned: 16, faults: [] })
      await appendAll(log, makeEntries(8))
      await log.checkpoint()
      expect(await log.verify()).toMatchObject({ entries: 16, pruned: 16, faults: [] })
      expect(await log.prune('2024-03-31')).toEqual({ entries: 0, months: [] })
    })

    it('finds an entry that was taken out right behind what was dropped', async () => {
      const log = open()
      await fill(log)
      await log.prune(new Date('2024-03-01'))
      await database.query('delete from consent_entry where position = 17', [])
      expect((await log.verify()).faults).toMatchObject([{ shard: 0, position: 17, kind: 'missing' }])
    })

    it('never drops the current month', async () => {
      const log = open()
      await log.append({ ...plainEntry, received: new Date().toISOString() })
      expect(await log.prune('2999-01-01')).toEqual({ entries: 0, months: [] })
      await expect(log.prune('3 years')).rejects.toThrow(RangeError)
    })
  })

  describe('stats', () => {
    it('counts by day, act, category, locale, regime and surface', async () => {
      const log = open({ consent, shards: 3 })
      const declaration = await declarationDigest(consent)
      const terms = plainEntry.terms
      const entries = makeEntries(4).map((entry) => ({ ...entry, declaration }))
      const [mixed, all, none, late] = entries as [ConsentEntry, ConsentEntry, ConsentEntry, ConsentEntry]
      await appendAll(log, [
        mixed,
        { ...all, act: 'accept-all', choices: { posthog: true, youtube: true, meta: true }, terms, locale: null, surface: 'banner' },
        { ...none, act: 'reject-all', choices: { posthog: false, youtube: false, meta: false }, terms, surface: 'banner' },
        { ...late, received: '2026-11-23T00:00:00.000Z', regime: 'opt-out' },
      ])
      await log.append({ ...mixed, key: randomKey(), received: '2026-11-23T08:00:00.000Z' })
      const one = { answers: 1, accepted: 0, refused: 0, partly: 0 }
      expect(await log.stats()).toEqual({
        entries: 5,
        visitors: 4,
        days: [
          { name: '2026-11-22', answers: 3, accepted: 1, refused: 1, partly: 1 },
          { name: '2026-11-23', answers: 2, accepted: 0, refused: 0, partly: 2 },
        ],
        acts: [
          { name: 'save', answers: 3, accepted: 0, refused: 0, partly: 3 },
          { ...one, name: expect.stringMatching('-all'), accepted: expect.any(Number), refused: expect.any(Number) },
          { ...one, name: expect.stringMatching('-all'), accepted: expect.any(Number), refused: expect.any(Number) },
        ],
        categories: [
          { name: 'analytics', answers: 5, accepted: 4, refused: 1, partly: 0 },
          { name: 'marketing', answers: 5, accepted: 1, refused: 4, partly: 0 },
        ],
        locales: [
          { name: 'de', answers: 4, accepted: 0, refused: 1, partly: 3 },
          { name: null, answers: 1, accepted: 1, refused: 0, partly: 0 },
        ],
        regimes: [
          { name: 'opt-in', answers: 4, accepted: 1, refused: 1, partly: 2 },
          { name: 'opt-out', answers: 1, accepted: 0, refused: 0, partly: 1 },
        ],
        surfaces: [
          { name: 'preferences', answers: 3, accepted: 0, refused: 0, partly: 3 },
          { name: 'banner', answers: 2, accepted: 1, refused: 1, partly: 0 },
        ],
      })
      const range = { from: '2026-11-23', to: '2026-11-23T08:00:00.000Z' }
      expect(await log.stats(range)).toMatchObject({ entries: 1, visitors: 1, days: [{ name: '2026-11-23', answers: 1 }] })
      expect(await log.stats({ to: '2026-11-22' })).toMatchObject({ entries: 0, visitors: 0, days: [], categories: [] })
    })
  })

  describe('export', () => {
    it('writes a line of JSON for each entry of a range', async () => {
      const log = open()
      const entries = makeEntries(3)
      for (const entry of entries) await log.append(entry)
      const lines = (await readAll(log.export(undefined, { format: 'ndjson' }))).split('\n')
      expect(lines.map((line) => line && JSON.parse(line))).toEqual([...entries.map((entry, index) => logged(entry, index + 1)), ''])
      const { received: from } = entries[1] as ConsentEntry
      const { received: to } = entries[2] as ConsentEntry
      expect(JSON.parse(await readAll(log.export({ from, to }, { format: 'ndjson' })))).toEqual(logged(entries[1] as ConsentEntry, 2))
    })

    it('writes CSV that no spreadsheet takes for a formula', async () => {
      const log = open()
      await log.append({ ...plainEntry, locale: '-de' })
      expect(await readAll(log.export(undefined, { format: 'csv' }))).toBe(
        [
          'received,time,act,granted,denied,terms,regime,locale,surface,declaration,wording,address,id,key,shard,position,previous',
          `${plainEntry.received},${plainEntry.time},save,posthog,meta youtube,"${JSON.stringify({
            posthog: plainEntry.terms.posthog,
            meta: plainEntry.terms.meta,
            youtube: plainEntry.terms.youtube,
          }).replaceAll('"', '""')}",opt-in,'-de,preferences,${plainEntry.declaration},${plainEntry.wording},,${plainEntry.id},${plainEntry.key},0,1,0`,
          '',
        ].join('\n'),
      )
    })

    it('writes the header of an empty log, and stops where nobody reads on', async () => {
      const log = open()
      const stream = log.export(undefined, { format: 'csv' })
      const reader = stream.getReader()
      expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^received,time,act,.*\n$/)
      await reader.cancel()
    })
  })

  describe('receipt', () => {
    it('is proven by the public key alone', async () => {
      const { privateKey, publicKey } = await createKeyPair()
      const log = open({ signingKeys: privateKey, checkpoint: { entries: 10 } })
      await appendAll(log, makeEntries(13, '2026-11-01T00:00:00.000Z'))
      await log.append(plainEntry)
      await appendAll(log, makeEntries(5))
      const receipt = await log.receipt(plainEntry.id)
      const { verifiers } = await importKeys(publicKey)
      expect(await verifyReceipt(JSON.parse(JSON.stringify(receipt)), verifiers)).toMatchObject({ status: 'proven', entry: plainEntry })
      expect(await log.receipt(randomKey())).toBeNull()
    })

    it('proves nothing where there is no key', async () => {
      const log = open({ signingKeys: '' })
      await log.append(plainEntry)
      const receipt = await log.receipt(plainEntry.id)
      expect(receipt).toMatchObject({ position: 1, proof: [], checkpoint: null })
      expect(await log.checkpoint()).toBe(0)
    })
  })

  describe('checkpoints', () => {
    it('are made after so many entries, and each covers no more', async () => {
      const { privateKey } = await createKeyPair()
      const log = open({ signingKeys: privateKey, checkpoint: { entries: 10 } })
      for (let round = 0; round < 5; round++) await appendAll(log, makeEntries(7))
      await log.close()
      const { rows } = await database.query('select first::int, last::int from consent_checkpoint order by first', [])
      expect(rows.slice(0, 2)).toEqual([
        { first: 1, last: 10 },
        { first: 11, last: 20 },
      ])
      expect(await open({ signingKeys: privateKey }).verify()).toMatchObject({ entries: 35, faults: [] })
    })

    it('are made after so many minutes', async () => {
      const { privateKey } = await createKeyPair()
      const log = open({ signingKeys: privateKey, checkpoint: { minutes: 10 } })
      await log.migrate()
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      await log.append(plainEntry)
      await vi.advanceTimersByTimeAsync(10 * 60_000 - 1)
      expect(await count('consent_checkpoint')).toBe(0)
      await vi.advanceTimersByTimeAsync(1)
      vi.useRealTimers()
      await log.close()
      expect(await count('consent_checkpoint')).toBe(1)
    })

    it('are made once by two processes', async () => {
      const { privateKey } = await createKeyPair()
      const [log, other] = [open({ signingKeys: privateKey }), open({ signingKeys: privateKey })]
      await appendAll(log, makeEntries(9))
      const made = await Promise.all([log.checkpoint(), other.checkpoint(), log.checkpoint(), other.checkpoint()])
      expect(made.reduce((total, each) => total + each)).toBe(1)
      expect(await log.verify()).toMatchObject({ checkpoints: 1, signatures: 1, faults: [] })
    })

    it('are not made over entries that were changed', async () => {
      const { privateKey } = await createKeyPair()
      const log = open({ signingKeys: privateKey })
      await appendAll(log, makeEntries(4))
      await database.query('update consent_entry set body = set_byte(body, 29, 0) where position = 3', [])
      await expect(log.checkpoint()).rejects.toMatchObject({ name: 'ConsentLogError', message: expect.stringContaining('entry 3') })
      expect(await count('consent_checkpoint')).toBe(0)
    })
  })

  describe('the declaration', () => {
    it('is kept once, and found by its digest', async () => {
      await open({ consent }).migrate()
      const log = open({ consent })
      await log.migrate()
      expect(await log.declaration(await declarationDigest(consent))).toEqual(JSON.parse(JSON.stringify(consent)))
      expect(await log.declaration(plainEntry.declaration)).toBeNull()
      expect(await count('consent_declaration')).toBe(1)
    })
  })

  describe('migrate', () => {
    it('is safe when several processes start at once', async () => {
      const all = [open(), open({ shards: 3 }), open(), open()]
      const applied = await Promise.all(all.map((log) => log.migrate()))
      expect(new Set(applied.flatMap((each) => each.applied))).toEqual(new Set(migrations.map(({ name }) => name)))
      expect(await all[0]?.migrate()).toEqual({ applied: [] })
      await appendAll(all[1] as ConsentLog, makeEntries(6))
      expect(await all[3]?.verify()).toMatchObject({ entries: 6, faults: [] })
    })

    it('leaves the tables of a later version as they are, and writes to them', async () => {
      await open().migrate()
      await database.query("insert into consent_setting values ('9999 a later version', 'now')", [])
      await database.query('alter table consent_entry add column later text', [])
      const log = open()
      expect(await log.migrate()).toEqual({ applied: [] })
      await log.append(plainEntry)
      expect(await log.verify()).toMatchObject({ entries: 1, faults: [] })
    })

    it('settles the number of shards once', async () => {
      await open({ shards: 3 }).migrate()
      const log = open({ shards: 7 })
      await appendAll(log, makeEntries(30))
      expect(await log.verify()).toMatchObject({ entries: 30, shards: 3, faults: [] })
    })
  })
})

describe('the options of a log', () => {
  it.each([
    [{ database: 'mysql://localhost/log' }, 'mysql'],
    [{ database: '' }, 'database'],
    [{ shards: 0 }, 'shards'],
    [{ shards: 1.5 }, 'shards'],
    [{ checkpoint: { entries: 0 } }, 'checkpoint.entries'],
    [{ checkpoint: { minutes: -1 } }, 'checkpoint.minutes'],
    [{ timeout: Number.NaN }, 'timeout'],
  ])('refuses %j', (options, word) => {
    expect(() => createConsentLog(options)).toThrow(RangeError)
    expect(() => createConsentLog(options)).toThrow(word)
  })
})
