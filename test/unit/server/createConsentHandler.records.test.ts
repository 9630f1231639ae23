// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import type { ConsentEntry } from '../../../src/core/ConsentEntry.js'
import { declarationDigest } from '../../../src/core/declarationDigest.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { randomKey } from '../../../src/core/randomKey.js'
import { receiptId } from '../../../src/core/receiptId.js'
import { ConsentEntryError } from '../../../src/records/ConsentEntryError.js'
import { contextDigest } from '../../../src/records/contextDigest.js'
import { encodeContext } from '../../../src/records/encodeContext.js'
import { encodeEntry } from '../../../src/records/encodeEntry.js'
import type { ConsentHandlerOptions } from '../../../src/server/ConsentHandlerOptions.js'
import { createConsentHandler } from '../../../src/server/createConsentHandler.js'

const now = Date.parse('2026-11-22T14:12:32.123Z')
const today = '2026-11-22T14:12:32.123Z'
const earlier = '2026-11-02T14:12:32.123Z'
const consent = defineConsent({ categories: { analytics: {}, marketing: {} }, services: { meta: { category: 'marketing', revision: 2 } } })
const everything = 'yes:analytics.meta@2/no:'
const nothing = 'yes:/no:analytics.meta@2'
const value = (time: string, act: string, choices: string) => `v1/${time}/${act}/${choices}/end`
/** The same, with the id of a receipt. */
const numbered = (text: string, id: string) => text.replace(/\/end$/, `${text.endsWith('no:/end') ? '' : '.'}id-${id}/end`)

type Fields = Readonly<Record<string, string>>
const ask = (type: string, body: string, headers: Fields) =>
  new Request('https://www.example.com/api/consent', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', origin: 'https://www.example.com', 'content-type': type, ...headers },
    body,
  })
const json = (body: unknown, headers: Fields = {}) => ask('application/json', typeof body === 'string' ? body : JSON.stringify(body), headers)
const form = (fields: Fields, headers: Fields = {}) => ask('application/x-www-form-urlencoded', new URLSearchParams(fields).toString(), headers)
const withCookie = (text: string) => ({ cookie: `consent=${text}` })
const valueOf = (response: Response) => /^consent=([^;]*)/.exec(response.headers.getSetCookie()[0] ?? '')?.[1]
const idOf = (response: Response) => receiptId(decodeRecord(valueOf(response)))

let entries: ConsentEntry[] = []
/** A log that takes only what the real one takes, and each entry once. */
const log = {
  append: vi.fn(async (entry: ConsentEntry) => {
    encodeEntry(entry, contextDigest(encodeContext(entry)), 0)
    if (!entries.some(({ id, key }) => id === entry.id && key === entry.key)) entries.push(entry)
  }),
}
const make = (options: ConsentHandlerOptions = {}) => createConsentHandler(consent, { log, limit: false, ...options })
const handle = make()
/** A page's post of the answer that its cookie holds. */
const keep = (text: string, particulars: object = {}, cookie = text) => json({ act: 'keep', record: text, previous: null, ...particulars }, withCookie(cookie))
const key = randomKey()
const answer = value(today, 'accept-all', everything)

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  entries = []
  log.append.mockClear()
})
afterEach(() => void vi.useRealTimers())

describe('an answer that is recorded', () => {
  it('is one entry with all that the page knows, and the cookie gets the id of its receipt', async () => {
    const shown = { wording: randomKey(), locale: 'de-AT', regime: 'opt-in', surface: 'banner' }
    vi.setSystemTime(now + 5000)
    const response = await handle(keep(answer, { key, ...shown }))
    expect(response.status).toBe(200)
    expect(entries).toEqual([
      {
        key,
        id: key,
        time: today,
        received: '2026-11-22T14:12:37.123Z',
        act: 'accept-all',
        choices: { analytics: true, meta: true },
        terms: { analytics: { revision: 0, since: 0 }, meta: { revision: 2, since: 0 } },
        declaration: await declarationDigest(consent),
        ...shown,
        address: null,
      },
    ])
    expect(valueOf(response)).toBe(numbered(answer, key))
    expect(receiptId((await response.json()).record)).toBe(key)
  })

  it('goes on under the id that the cookie has', async () => {
    const id = randomKey()
    const text = numbered(value(today, 'reject-all', nothing), id)
    const response = await handle(keep(text, { key, previous: numbered(value(earlier, 'accept-all', everything), id) }))
    expect(entries).toEqual([expect.objectContaining({ key, id, act: 'withdraw', choices: { analytics: false, meta: false } })])
    expect(valueOf(response), 'whose act stays what the visitor pressed').toBe(text)
  })

  it.each([
    ['the record before had, where there was no room to carry it along', (id: string) => ({ previous: numbered(value(earlier, 'save', nothing), id) }), true],
    ['an unsent answer before it makes', (id: string) => ({ id }), true],
    ['the lifetime has ended, not any more', (id: string) => ({ previous: numbered(value('2026-01-02T14:12:32.123Z', 'save', nothing), id) }), false],
  ])('goes on under the id that %s', async (_, particulars, isKept) => {
    const id = randomKey()
    await handle(keep(answer, { key, ...particulars(id) }))
    expect(entries).toEqual([expect.objectContaining({ key, id: isKept ? id : key })])
  })

  it('may be made here, as JSON or by a form without JavaScript', async () => {
    const first = await handle(json({ act: 'accept-all' }))
    expect(entries).toEqual([expect.objectContaining({ act: 'accept-all', surface: null, time: today, received: today })])
    expect(idOf(first)).toBe(entries[0]?.key)
    const second = await handle(form({ act: 'reject-all' }, withCookie(valueOf(first) ?? '')))
    expect(second.status).toBe(303)
    expect(entries[1]).toMatchObject({ act: 'withdraw', surface: 'form', id: entries[0]?.key, locale: null, wording: null })
    expect(entries[1]?.key).not.toBe(entries[0]?.key)
    expect(idOf(second)).toBe(entries[0]?.key)
  })

  it('is a withdrawal only where something granted was refused', async () => {
    const granted = value(earlier, 'save', 'yes:meta@2/no:analytics')
    const acts = async (text: string, previous: string | null) => {
      await handle(keep(text, { previous }))
      return entries.pop()?.act
    }
    expect(await acts(value(today, 'reject-all', nothing), granted)).toBe('withdraw')
    expect(await acts(value(today, 'reject-all', nothing), value(earlier, 'reject-all', nothing))).toBe('reject-all')
    expect(await acts(value(today, 'reject-all', nothing), null)).toBe('reject-all')
    expect(await acts(value(today, 'save', nothing), granted)).toBe('save')
    expect(await acts(value(today, 'reject-all', nothing), granted.replace('@2', '@1')), 'which is asked again since').toBe('reject-all')
  })

  it('names what this declaration asks, and nothing else that the cookie carries', async () => {
    const id = randomKey()
    await handle(keep(value(today, 'save', `yes:analytics~g0n.elsewhere/no:id-${id}~g0n.constructor`)))
    expect(entries).toEqual([
      expect.objectContaining({ id, choices: { analytics: true }, terms: { analytics: { revision: 0, since: Number.parseInt('g0n', 36) } } }),
    ])
    await handle(keep(value(today, 'save', 'yes:elsewhere/no:')))
    expect(entries).toHaveLength(1)
  })

  it('is recorded whatever the clock of the visitor says', async () => {
    for (const time of ['2031-01-01T00:00:00.000Z', '1999-01-01T00:00:00.000Z']) await handle(keep(value(time, 'accept-all', everything)))
    expect(entries.map(({ time, received }) => [time, received])).toEqual([
      ['2031-01-01T00:00:00.000Z', today],
      ['1999-01-01T00:00:00.000Z', today],
    ])
  })

  it('is recorded without an id in the cookie where a browser would drop the cookie for it', async () => {
    const bare = value(today, 'save', 'yes:analytics./no:')
    const sized = (bytes: number) => bare.replace('./', `.${'x'.repeat(bytes - `consent=${bare}`.length)}/`)
    const [fits, tooLong] = [sized(4096 - 25), sized(4096 - 24)]
    expect(valueOf(await handle(keep(fits, { key })))).toBe(numbered(fits, key))
    expect(valueOf(await handle(keep(tooLong, { key })))).toBe(tooLong)
    expect(log.append).toHaveBeenCalledTimes(2)
  })

  it('has an address only where the site asks for it, without its last part', async () => {
    const from = (headers: Fields) => json({ act: 'accept-all' }, headers)
    await handle(from({ 'x-forwarded-for': '192.0.2.77' }))
    const asking = make({ address: 'truncated' })
    await asking(from({ 'x-forwarded-for': '192.0.2.77, 10.0.0.1' }))
    await asking(from({ 'x-forwarded-for': '10.0.0.1', 'x-real-ip': '2001:db8:1:2::3' }))
    await asking(from({ 'x-forwarded-for': "'; drop table" }))
    await asking(from({}))
    await make({ address: 'truncated', visitorAddress: (request) => request.headers.get('x-edge-ip') ?? undefined })(from({ 'x-edge-ip': '198.51.100.7' }))
    expect(entries.map(({ address }) => address)).toEqual([null, '192.0.2.0/24', '2001:db8:1::/48', null, null, '198.51.100.0/24'])
  })
})

describe('an answer that comes late', () => {
  const newer = value(today, 'reject-all', nothing)
  const older = value(earlier, 'accept-all', everything)

  it.each([
    ['another has come since', newer],
    ['the cookie is gone', ''],
  ])('is recorded, and sets nothing, where %s', async (_, cookie) => {
    const response = await handle(keep(older, { key, surface: 'banner' }, cookie))
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie()).toEqual([])
    expect(entries).toEqual([expect.objectContaining({ key, id: key, time: earlier, received: today, act: 'accept-all', surface: 'banner' })])
    expect((await response.json()).record?.time).toBe(cookie ? today : undefined)
  })

  it('is set as any other while it is the one that counts', async () => {
    const response = await handle(keep(older, { key }))
    expect(valueOf(response)).toBe(numbered(older, key))
  })

  it('is recorded once, however often it is sent, and under the same id', async () => {
    const first = await handle(keep(older, { key }))
    await handle(keep(older, { key }, valueOf(first)))
    await handle(keep(older, { key }, newer))
    await handle(keep(older, { key }, numbered(newer, randomKey())))
    expect(log.append).toHaveBeenCalledTimes(4)
    expect(entries).toHaveLength(1)
  })

  it('is nothing to a site without a log', async () => {
    const response = await createConsentHandler(consent)(keep(older, { key }, newer))
    expect([response.status, response.headers.getSetCookie()]).toEqual([200, []])
  })
})

describe('a record that was never logged', () => {
  it('is recorded when it is refreshed, once', async () => {
    const text = value(earlier, 'save', 'yes:meta@2/no:analytics')
    const response = await handle(json({ act: 'refresh' }, withCookie(text)))
    expect(entries).toEqual([expect.objectContaining({ time: earlier, received: today, act: 'save', surface: null })])
    expect(valueOf(response)).toBe(numbered(text, entries[0]?.id ?? ''))
    await handle(json({ act: 'refresh' }, withCookie(valueOf(response) ?? '')))
    expect(entries).toHaveLength(1)
  })

  it('is not where there is none, or it has expired', async () => {
    await handle(json({ act: 'refresh' }))
    await handle(json({ act: 'refresh' }, withCookie(value('2025-11-02T14:12:32.123Z', 'accept-all', everything))))
    expect(log.append).not.toHaveBeenCalled()
  })
})

describe('a log that fails', () => {
  const failing = (error: unknown) => make({ log: { append: () => Promise.reject(error) } })
  let report: ReturnType<typeof vi.spyOn>
  beforeEach(() => {
    report = vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => report.mockRestore())

  it.each([
    ['says when to come again', Object.assign(Error('the database is away'), { retryAfter: 7.2 }), '8'],
    ['does not say', Error('the database is away'), '5'],
    ['says nonsense', Object.assign(Error('?'), { retryAfter: 'soon' }), '5'],
    ['throws nothing at all', undefined, '5'],
  ])('is answered by 503 with Retry-After where it %s, and the cookie is set all the same', async (_, error, wait) => {
    const response = await failing(error)(keep(answer, { key }))
    expect([response.status, response.headers.get('retry-after'), response.headers.get('cache-control')]).toEqual([503, wait, 'no-store'])
    expect(await response.text()).toBe('The answer counts, and is not in the log yet. Send it again.\n')
    expect(valueOf(response)).toBe(numbered(answer, key))
    expect(report).toHaveBeenCalledOnce()
  })

  it('may throw at once', async () => {
    const throwing = make({
      log: {
        append() {
          throw Error('full')
        },
      },
    })
    expect((await throwing(keep(answer))).status).toBe(503)
  })

  it('stores the entry once when it is sent again', async () => {
    log.append.mockRejectedValueOnce(Error('away'))
    const first = await handle(keep(answer, { key }))
    expect([first.status, entries.length]).toEqual([503, 0])
    await handle(keep(answer, { key }, valueOf(first)))
    await handle(keep(answer, { key }, valueOf(first)))
    expect(entries).toEqual([expect.objectContaining({ key, id: key })])
  })

  it('keeps no form waiting, because nobody would send it again', async () => {
    const response = await failing(Error('away'))(form({ act: 'accept-all', returnTo: '/shop' }))
    expect([response.status, response.headers.get('location')]).toEqual([303, '/shop'])
    expect(valueOf(response), 'and the next refresh logs it').toBe(answer)
    expect(report).toHaveBeenCalledOnce()
  })

  it('leaves what a refresh could not log to the next one', async () => {
    log.append.mockRejectedValueOnce(Error('away'))
    const response = await handle(json({ act: 'refresh' }, withCookie(answer)))
    expect([response.status, valueOf(response)]).toEqual([503, answer])
    await handle(json({ act: 'refresh' }, withCookie(valueOf(response) ?? '')))
    expect(entries).toHaveLength(1)
  })

  it('is not waited for longer than five seconds', async () => {
    vi.useFakeTimers({ now })
    let answering: Promise<Response> | undefined
    await new Promise<void>((called) => {
      const append = () => {
        called()
        return new Promise(() => {})
      }
      answering = make({ log: { append } })(keep(answer, { key }))
    })
    await vi.advanceTimersByTimeAsync(5000)
    const response = (await answering) as Response
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect(valueOf(response)).toBe(numbered(answer, key))
  })

  it('is acknowledged only once it has stored the entry', async () => {
    let store = () => {}
    let answering: Promise<Response> | undefined
    let isAnswered = false
    await new Promise<void>((called) => {
      const append = () => {
        called()
        return new Promise<void>((done) => {
          store = done
        })
      }
      answering = make({ log: { append } })(keep(answer))
      void answering.then(() => {
        isAnswered = true
      })
    })
    for (let turn = 0; turn < 10; turn++) await new Promise((done) => setImmediate(done))
    expect(isAnswered).toBe(false)
    store()
    expect((await answering)?.status).toBe(200)
  })

  it('is told by 400 what it will never take, which nobody sends again', async () => {
    const response = await failing(new ConsentEntryError('surface', 'is odd'))(keep(answer))
    expect([response.status, await response.text()]).toEqual([400, 'consent-kit: surface of a consent entry is odd.\n'])
    expect(response.headers.getSetCookie()).toEqual([])
    expect(report).not.toHaveBeenCalled()
  })

  it('is called as a method', async () => {
    const own = {
      stored: [] as ConsentEntry[],
      async append(entry: ConsentEntry) {
        this.stored.push(entry)
      },
    }
    await make({ log: own })(keep(answer))
    expect(own.stored).toHaveLength(1)
  })
})

describe('what is forged', () => {
  it.each(['', 'short', `${key}x`, `${key.slice(0, -1)}h`, `${key.slice(1)}+`, null, 1, {}, [key], "'; drop table consent_entry; --"])(
    'is refused as a key: %j',
    async (forged) => {
      const response = await handle(keep(answer, { key: forged }))
      expect([response.status, await response.text()]).toEqual([400, '"key" must be 16 bytes as 22 base64url characters.\n'])
      expect([response.headers.getSetCookie(), entries]).toEqual([[], []])
    },
  )

  it.each([
    ['id', ['', 'x', `${key}x`, 1, null, {}, "'; --"]],
    ['wording', ['', 'x', `${key}x`, 1, {}, '<script>']],
    ['locale', ['', 'x', 'de_DE', 'de-', 'a'.repeat(9), `de-${'abcdefgh-'.repeat(4)}x`, 1, {}, "de'; --"]],
    ['regime', ['', 'opt', 'opt-in ', 1, {}, '__proto__']],
    ['surface', ['', 'Banner', 'a b', 'x'.repeat(33), 1, {}, "'; drop table"]],
  ])('is left out as %s', async (field, forgeries) => {
    for (const forged of forgeries) {
      expect((await handle(keep(answer, { key, [field]: forged }))).status).toBe(200)
      expect(log.append.mock.lastCall?.[0]).toMatchObject({ key, id: key, wording: null, locale: null, regime: null, surface: null })
    }
  })

  it.each([
    ['another act', value(today, 'frobnicate', everything)],
    ['a time that is none', value('2026-99-99T99:99:99.999Z', 'save', everything)],
    ['a time written otherwise', value('2026-11-22T14:12:32.1234', 'save', everything)],
    ['a time before 1970', value('1969-11-22T14:12:32.123Z', 'save', everything)],
    ['an age beyond all numbers', value(today, 'save', `yes:analytics~${'z'.repeat(20)}/no:`)],
  ])('is refused as a record: %s', async (_, text) => {
    const response = await handle(keep(text))
    expect([response.status, await response.text()]).toEqual([400, 'The record is not written as one is: its act, its time, or the age of an answer.\n'])
    expect([response.headers.getSetCookie(), entries]).toEqual([[], []])
  })

  it.each([1, null, {}, '', 'v1/x', 'v2/2026-11-22T14:12:32.123Z/save/yes:/no:/end'])('is refused as a record: %j', async (record) => {
    const response = await handle(json({ act: 'keep', record }, withCookie(answer)))
    expect([response.status, await response.text(), entries]).toEqual([400, '"record" must be a record.\n', []])
  })

  it('is a random id as any other where the cookie has one of the right form, and none in another', async () => {
    const id = randomKey()
    await handle(keep(numbered(answer, id), { key }))
    await handle(keep(numbered(answer, `${id.slice(0, -1)}h`), { key }))
    await handle(keep(value(today, 'save', `yes:analytics.id-${id}/no:`), { key }))
    expect(entries.map((entry) => entry.id)).toEqual([id, key])
  })

  it('is not recorded from another site, or where it is too large', async () => {
    const foreign = keep(answer)
    foreign.headers.set('sec-fetch-site', 'cross-site')
    expect((await handle(foreign)).status).toBe(403)
    expect((await handle(keep(answer, { surface: 'x'.repeat(9000) }))).status).toBe(413)
    expect(log.append).not.toHaveBeenCalled()
  })
})

describe('the limit', () => {
  const limited = (options: ConsentHandlerOptions = {}) => make({ limit: undefined, ...options })
  const statuses = async (handler: typeof handle, requests: readonly Request[]) => {
    const counts: Record<number, number> = {}
    for (const { status } of await Promise.all(requests.map(handler))) counts[status] = (counts[status] ?? 0) + 1
    return counts
  }
  const times = (count: number, request: (each: number) => Request) => Array.from({ length: count }, (_, each) => request(each))
  const from = (address: string) => json({ act: 'accept-all' }, { 'x-forwarded-for': address })

  it('is sixty a minute for each visitor, where there is a log', async () => {
    const handler = limited()
    expect(
      await statuses(
        handler,
        times(1000, () => from('192.0.2.1')),
      ),
    ).toEqual({ 200: 60, 429: 940 })
    expect(entries).toHaveLength(60)
    const refused = await handler(from('192.0.2.1'))
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(refused.headers.getSetCookie()).toEqual([])
    expect(await refused.text()).toBe('These are too many answers of one visitor. Send the next in 1 seconds.\n')
    expect((await handler(from('192.0.2.2'))).status).toBe(200)
    vi.setSystemTime(now + 1000)
    expect((await handler(from('192.0.2.1'))).status).toBe(200)
  })

  it('is there for a function too, and not where there is no log, or it is switched off', async () => {
    const many = times(100, () => from('192.0.2.1'))
    expect(await statuses(createConsentHandler(consent, { log: () => {} }), many)).toEqual({ 200: 60, 429: 40 })
    expect(
      await statuses(
        createConsentHandler(consent),
        times(100, () => from('192.0.2.1')),
      ),
    ).toEqual({ 200: 100 })
    expect(
      await statuses(
        make({ limit: false }),
        times(100, () => from('192.0.2.1')),
      ),
    ).toEqual({ 200: 100 })
  })

  it('is what the site says', async () => {
    const handler = limited({ limit: { requests: 2, seconds: 600 } })
    expect(
      await statuses(
        handler,
        times(5, () => from('192.0.2.1')),
      ),
    ).toEqual({ 200: 2, 429: 3 })
    expect((await handler(from('192.0.2.1'))).headers.get('retry-after')).toBe('300')
    expect(() => limited({ limit: { requests: 0, seconds: 1 } })).toThrow(TypeError)
  })

  it('takes a whole network of IPv6 for one visitor', async () => {
    expect(
      await statuses(
        limited(),
        times(100, (each) => from(`2001:db8::${each.toString(16)}`)),
      ),
    ).toEqual({ 200: 60, 429: 40 })
    expect(
      await statuses(
        limited(),
        times(100, (each) => from(`192.0.2.${each}`)),
      ),
    ).toEqual({ 200: 100 })
  })

  it('goes by the id of the receipt where no address is known, and by nothing without one', async () => {
    const text = numbered(answer, key)
    expect(
      await statuses(
        limited(),
        times(100, () => keep(text)),
      ),
    ).toEqual({ 200: 60, 429: 40 })
    expect(
      await statuses(
        limited(),
        times(100, () => keep(answer)),
      ),
    ).toEqual({ 200: 100 })
  })

  it('counts nothing that another site sends, which could use it up', async () => {
    const handler = limited()
    const foreign = () => {
      const request = from('192.0.2.1')
      request.headers.set('sec-fetch-site', 'cross-site')
      return request
    }
    expect(await statuses(handler, times(100, foreign))).toEqual({ 403: 100 })
    expect((await handler(from('192.0.2.1'))).status).toBe(200)
  })
})

describe('a log that is a function', () => {
  it('is told of the same entry, and leaves no id in the cookie', async () => {
    const told: ConsentEntry[] = []
    const response = await createConsentHandler(consent, { log: (entry) => void told.push(entry) })(keep(answer, { key, surface: 'banner' }))
    expect(told).toEqual([expect.objectContaining({ key, id: key, surface: 'banner', act: 'accept-all', received: today })])
    expect(valueOf(response)).toBe(answer)
  })
})
