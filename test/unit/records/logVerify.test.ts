// @vitest-environment node
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import type { ConsentEntry } from '../../../src/core/ConsentEntry.js'
import { declarationDigest } from '../../../src/core/declarationDigest.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import type { ConsentLog } from '../../../src/records/ConsentLog.js'
import type { ConsentLogOptions } from '../../../src/records/ConsentLogOptions.js'
import { chainHash } from '../../../src/records/chainHash.js'
import { createConsentLog } from '../../../src/records/createConsentLog.js'
import { createKeyPair } from '../../../src/records/createKeyPair.js'
import { sha256 } from '../../../src/records/sha256.js'
import { toBytes } from '../../../src/records/toBytes.js'
import { makeEntries } from './databases/makeEntries.js'
import { kinds, startDatabase, type TestDatabase } from './databases/startDatabase.js'

const consent = defineConsent({ categories: { analytics: {} } })
const count = 30
const keys = await createKeyPair()

interface Row {
  readonly position: number
  readonly hash: Uint8Array
  readonly body: Uint8Array
}

describe.each(kinds)('verify in %s', (kind) => {
  let database: TestDatabase
  let logs: ConsentLog[] = []

  beforeAll(async () => {
    database = await startDatabase(kind)
  }, 300_000)
  afterAll(() => database?.close(), 60_000)
  afterEach(async () => {
    await Promise.all(logs.map((log) => log.close()))
    logs = []
    await database.clear()
  })

  function open(options: ConsentLogOptions = {}): ConsentLog {
    const log = createConsentLog({
      database: database.address,
      consent,
      shards: 1,
      timeout: 120_000,
      signingKeys: keys.privateKey,
      checkpoint: { entries: 10 },
      ...options,
    })
    logs.push(log)
    return log
  }

  /** A log of one shard with 30 entries: 27 that are signed, one a day, and 3 on the last of these days that are not. */
  async function fill(options: ConsentLogOptions = {}): Promise<ConsentLog> {
    const log = open(options)
    const declaration = await declarationDigest(consent)
    const start = Date.parse('2026-10-20T12:00:00.000Z')
    const entries: readonly ConsentEntry[] = makeEntries(count).map((entry, index) => ({
      ...entry,
      declaration,
      received: new Date(start + Math.min(index, 26) * 86_400_000 + index * 1000).toISOString(),
    }))
    await Promise.all(entries.slice(0, 27).map((entry) => log.append(entry)))
    await log.checkpoint()
    await Promise.all(entries.slice(27).map((entry) => log.append(entry)))
    return log
  }

  const change = (sql: string, parameters: readonly unknown[] = []) => database.query(sql, parameters)

  /** Writes the chain anew from a position on, as somebody does who has the database and not the key. */
  async function rewrite(from: number) {
    const { rows } = await change('select position::int, hash, body from consent_entry order by position')
    let hash: Uint8Array = new Uint8Array(32)
    for (const row of rows as readonly Row[]) {
      hash = row.position < from ? toBytes(row.hash) : chainHash(hash, sha256(toBytes(row.body)))
      await change('update consent_entry set hash = $1 where position = $2', [hash, row.position])
    }
    await change('update consent_shard set hash = $1', [hash])
  }

  /** Puts a copy of an entry in before a position, and moves the rest on. */
  async function insertBefore(position: number, hash: string) {
    await change('update consent_entry set position = position + 1000 where position >= $1', [position])
    await change('update consent_entry set position = position - 999 where position > 1000')
    await change(
      `insert into consent_entry (position, day, shard, id, key, hash, body)
        select $1::bigint, day, shard, id, key, ${hash}, body from consent_entry where position = $1::bigint + 3`,
      [position],
    )
    await change('update consent_shard set position = position + 1')
  }

  it('finds nothing in a log that nobody touched', async () => {
    const log = await fill()
    expect(await log.verify()).toEqual({ entries: count, shards: 1, checkpoints: 3, signatures: 3, pruned: 0, faults: [] })
    const { publicKey } = keys
    expect(await open({ signingKeys: '', publicKeys: publicKey }).verify()).toMatchObject({ signatures: 3, faults: [] })
    expect(await open({ signingKeys: '' }).verify()).toMatchObject({ checkpoints: 3, signatures: 0, faults: [] })
  })

  it('finds nothing in a log with nothing in it', async () => {
    expect(await open().verify()).toEqual({ entries: 0, shards: 1, checkpoints: 0, signatures: 0, pruned: 0, faults: [] })
  })

  const byte = 'set_byte(%, 5, get_byte(%, 5) # 1)'
  const flip = (column: string) => `update consent_entry set ${column} = ${byte.replaceAll('%', column)} where position = 15`

  it.each([
    ['a byte of a body', flip('body'), 15, 'changed', 'body'],
    ['a byte of a hash', flip('hash'), 15, 'changed', 'hash'],
    ['a byte of an id', flip('id'), 15, 'changed', 'id and key'],
    ['a byte of a key', flip('key'), 15, 'changed', 'id and key'],
    ['a key that is gone', 'update consent_entry set key = null where position = 15', 15, 'changed', 'id and key'],
    ['a body that is cut off', 'update consent_entry set body = substring(body for 20) where position = 15', 15, 'changed', 'body'],
    ['the day of an entry', 'update consent_entry set day = day + 1 where position = 15', 15, 'changed', 'day'],
    ['an entry that is gone', 'delete from consent_entry where position = 15', 15, 'missing', 'Entry 15'],
    ['the first entry that is gone', 'delete from consent_entry where position = 1', 1, 'missing', 'Entry 1'],
    ['the last entry that is gone', 'delete from consent_entry where position = 30', 30, 'missing', 'Entry 30'],
    [
      'an entry that is there twice',
      'insert into consent_entry select position, day + 1, shard, id, key, hash, body from consent_entry where position = 15',
      15,
      'inserted',
      'twice',
    ],
    [
      'an entry behind the last',
      'insert into consent_entry select 31, day, shard, id, key, hash, body from consent_entry where position = 30',
      30,
      'head',
      'behind',
    ],
    ['the hash of the head', `update consent_shard set hash = ${byte.replaceAll('%', 'hash')}`, 30, 'head', 'another hash'],
    ['the position of the head', 'update consent_shard set position = 31', 31, 'missing', 'Entry 31'],
    ['a head that is gone', 'delete from consent_shard', 0, 'head', 'no head'],
    ['the first checkpoint that is gone', 'delete from consent_checkpoint where first = 1', 1, 'checkpoint', 'missing'],
    ['a checkpoint that is gone', 'delete from consent_checkpoint where first = 11', 11, 'checkpoint', 'missing'],
    ['the last checkpoint that is gone', 'delete from consent_checkpoint where first = 21', 21, 'checkpoint', 'missing'],
    [
      'the time of a checkpoint',
      'update consent_checkpoint set checkpoint = regexp_replace(checkpoint, \'"time":"20\', \'"time":"21\') where first = 11',
      11,
      'checkpoint',
      'forged',
    ],
    ['a checkpoint that is none', "update consent_checkpoint set checkpoint = '{}' where first = 11", 11, 'checkpoint', 'changed'],
    ['what entries were answered in', 'update consent_context set context = replace(context, \'"de"\', \'"fr"\')', 1, 'changed', 'consent_context'],
    ['what entries were answered in that is gone', 'delete from consent_context', 1, 'missing', 'consent_context'],
    ['the declaration', "update consent_declaration set declaration = replace(declaration, 'analytics', 'essential2')", 1, 'changed', 'consent_declaration'],
  ])('finds %s', async (_, sql, position, kindOfFault, word) => {
    const log = await fill()
    await change(sql)
    expect((await log.verify()).faults).toEqual([{ shard: 0, position, kind: kindOfFault, message: expect.stringContaining(word) }])
  })

  it.each([
    ['neighbours', 15, 16],
    ['others', 12, 27],
  ])('finds two %s that were swapped', async (_, first, second) => {
    const log = await fill()
    // both with their days, which else would tell by themselves
    await change('update consent_entry set position = -position where position in ($1, $2)', [first, second])
    await change('update consent_entry set position = $1::int + $2::int + position where position < 0', [first, second])
    expect((await log.verify()).faults).toEqual([{ shard: 0, position: first, kind: 'reordered', message: expect.stringContaining(`entry ${second}`) }])
  })

  it('finds an entry that was put in, and names it', async () => {
    const log = await fill()
    await insertBefore(15, 'hash')
    expect((await log.verify()).faults).toEqual([{ shard: 0, position: 15, kind: 'inserted', message: expect.stringContaining('Entry 15') }])
  })

  it('finds an entry that was put in with a hash that fits', async () => {
    const log = await fill()
    const { rows } = await change('select hash, body from consent_entry where position in (14, 17) order by position')
    const [before, copied] = rows as readonly [Row, Row]
    await insertBefore(15, `decode('${Buffer.from(chainHash(toBytes(before.hash), sha256(toBytes(copied.body)))).toString('hex')}', 'hex')`)
    expect((await log.verify()).faults).toEqual([{ shard: 0, position: 15, kind: 'inserted', message: expect.stringContaining('Entry 15') }])
  })

  it('finds a chain that was written anew, by its checkpoint', async () => {
    const log = await fill()
    await change('update consent_entry set body = set_byte(body, 29, 0) where position = 15')
    await rewrite(15)
    expect((await log.verify()).faults).toEqual([{ shard: 0, position: 11, kind: 'checkpoint', message: 'Entries 11 to 20 are not those that were signed.' }])
  })

  it('finds an end that was cut off with its head, by its checkpoint', async () => {
    const log = await fill()
    await change('delete from consent_entry where position > 24')
    await change('update consent_shard set position = 24, hash = (select hash from consent_entry where position = 24)')
    expect((await log.verify()).faults).toMatchObject([{ shard: 0, position: 25, kind: 'missing' }])
  })

  it('finds a root that is another, where it has no key', async () => {
    await fill()
    const root = 'A'.repeat(43)
    await change(`update consent_checkpoint set checkpoint = regexp_replace(checkpoint, '"root":"[^"]*"', '"root":"${root}"') where first = 21`)
    expect((await open({ signingKeys: '' }).verify()).faults).toMatchObject([{ position: 21, kind: 'checkpoint' }])
  })

  it('trusts no key but those that it is given', async () => {
    await fill()
    const { publicKey } = await createKeyPair()
    expect((await open({ publicKeys: publicKey }).verify()).faults).toMatchObject([
      { position: 1, kind: 'checkpoint', message: expect.stringContaining('none of those given') },
    ])
  })

  it('still trusts a key that was replaced', async () => {
    const log = await fill()
    await log.close()
    const { privateKey } = await createKeyPair()
    const next = open({ signingKeys: [privateKey, keys.publicKey] })
    expect(await next.checkpoint()).toBe(1)
    expect(await next.verify()).toMatchObject({ checkpoints: 4, signatures: 4, faults: [] })
  })

  it('checks a range from checkpoint to checkpoint, and nothing beyond', async () => {
    const log = await fill()
    await change('update consent_entry set body = set_byte(body, 29, 0) where position in (5, 25)')
    // entries 13 to 17
    const range = { from: '2026-11-01', to: '2026-11-06' }
    expect(await log.verify(range)).toMatchObject({ entries: 10, faults: [] })
    await change('update consent_entry set body = set_byte(body, 29, 0) where position = 15')
    expect((await log.verify(range)).faults).toMatchObject([{ position: 15, kind: 'changed' }])
    expect((await log.verify({ from: '2026-11-10' })).faults).toMatchObject([{ position: 25, kind: 'changed' }])
    expect((await log.verify({ to: '2026-10-22' })).faults).toMatchObject([{ position: 5, kind: 'changed' }])
    expect(await log.verify({ from: '2027-01-01', to: '2027-02-01' })).toMatchObject({ entries: 0, faults: [] })
  })

  it('finds the end of an open range that is gone', async () => {
    const log = await fill()
    await change('delete from consent_entry where position > 28')
    expect((await log.verify({ from: '2026-11-15' })).faults).toMatchObject([{ position: 29, kind: 'missing' }])
  })

  it('names the first fault of each shard', async () => {
    const log = await fill({ shards: 3 })
    await change('update consent_entry set body = set_byte(body, 29, 0) where shard < 2 and position in (1, 2)')
    expect((await log.verify()).faults.map(({ shard, position }) => [shard, position])).toEqual([
      [0, 1],
      [1, 1],
    ])
  })
})
