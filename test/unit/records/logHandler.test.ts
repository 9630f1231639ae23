// @vitest-environment node
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { randomKey } from '../../../src/core/randomKey.js'
import { receiptId } from '../../../src/core/receiptId.js'
import type { ConsentLog } from '../../../src/records/ConsentLog.js'
import { createConsentLog } from '../../../src/records/createConsentLog.js'
import { createConsentHandler } from '../../../src/server/createConsentHandler.js'
import { startDatabase, type TestDatabase } from './databases/startDatabase.js'

const now = Date.parse('2026-11-22T14:12:32.123Z')
const consent = defineConsent({ categories: { analytics: {}, marketing: {} } })
const answer = 'v1/2026-11-22T14:12:32.123Z/accept-all/yes:analytics.marketing/no:/end'

/** A page's post of the answer that its cookie holds. */
function post(key: string, address: string, cookie = answer): Request {
  return new Request('https://www.example.com/api/consent', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'x-forwarded-for': address, cookie: `consent=${cookie}` },
    body: JSON.stringify({ act: 'keep', record: cookie, previous: null, key }),
  })
}
const valueOf = (response: Response) => /^consent=([^;]*)/.exec(response.headers.getSetCookie()[0] ?? '')?.[1]

describe('a handler with a log in PostgreSQL', () => {
  let database: TestDatabase
  let log: ConsentLog
  let refusal: Error | undefined

  beforeAll(async () => {
    database = await startDatabase('PostgreSQL')
  }, 300_000)
  afterAll(() => database?.close(), 60_000)
  beforeEach(async () => {
    refusal = undefined
    const query: TestDatabase['query'] = async (sql, parameters) => {
      if (refusal) throw refusal
      return database.query(sql, parameters)
    }
    log = createConsentLog({ database: { query }, consent })
    await log.migrate()
    vi.useFakeTimers({ now, toFake: ['Date'] })
  })
  afterEach(async () => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    await log.close()
    await database.clear()
  })

  it('keeps an answer that a full disk refuses, and stores it once when it comes again', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    const handle = createConsentHandler(consent, { log })
    const key = randomKey()
    refusal = Object.assign(Error('could not extend file "base/5/16431": No space left on device'), { code: '53100' })
    const refused = await handle(post(key, '192.0.2.1'))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10'])
    const value = valueOf(refused) ?? ''
    expect([receiptId(decodeRecord(value)), decodeRecord(value)?.choices.marketing]).toEqual([key, true])
    expect(report.mock.calls.at(-1)?.[1]).toMatchObject({ message: expect.stringContaining('No space left on device') })
    refusal = undefined
    expect(await log.history(key)).toEqual([])
    for (let time = 0; time < 2; time++) expect((await handle(post(key, '192.0.2.1', value))).status).toBe(200)
    expect(await log.history(key)).toMatchObject([{ key, choices: { analytics: true, marketing: true } }])
    expect(await log.verify()).toMatchObject({ entries: 1, faults: [] })
  })

  it('takes sixty of a thousand answers that one visitor sends within a second, and serves another meanwhile', async () => {
    const handle = createConsentHandler(consent, { log })
    const keys = Array.from({ length: 1000 }, randomKey)
    const others = Array.from({ length: 10 }, randomKey)
    const sent = keys.map(async (key, index) => {
      vi.setSystemTime(now + Math.floor(index * 0.999))
      const other = others[index / 100]
      return Promise.all([handle(post(key, '192.0.2.1')), other ? handle(post(other, '192.0.2.2')) : null])
    })
    const responses = await Promise.all(sent)
    const taken = keys.filter((_, index) => responses[index]?.[0].status === 200)
    expect(taken).toHaveLength(60)
    expect(responses.flatMap(([, other]) => (other ? [other.status] : []))).toEqual(others.map(() => 200))
    const refused = responses.flatMap(([response]) => (response.status === 429 ? [response] : []))
    expect(refused).toHaveLength(940)
    const [first] = refused as [Response]
    expect([first.headers.get('retry-after'), first.headers.get('set-cookie')]).toEqual(['1', null])
    expect(await first.text()).toBe('These are too many answers of one visitor. Send the next in 1 seconds.\n')
    const text = await new Response(log.export(undefined, { format: 'ndjson' })).text()
    const stored = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).key)
    expect(stored.toSorted()).toEqual([...taken, ...others].toSorted())
  })
})
