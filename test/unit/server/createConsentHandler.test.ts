// @vitest-environment node
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { declarationDigest } from '../../../src/core/declarationDigest.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import type { ConsentLogEntry } from '../../../src/server/ConsentHandlerOptions.js'
import { createConsentHandler } from '../../../src/server/createConsentHandler.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const now = Date.parse('2026-11-22T14:12:32.123Z')
const url = 'https://www.example.com/api/consent'
const consent = defineConsent({
  categories: { analytics: {}, marketing: {}, functional: {} },
  services: {
    session: { category: 'essential', items: [{ name: 'sid_user', httpOnly: true }] },
    posthog: { category: 'analytics', revision: 2 },
    meta: {
      category: 'marketing',
      items: [
        { name: 'meta_id', httpOnly: true },
        { name: 'meta_seen' },
        { name: 'sid_*', httpOnly: true, path: '/shop' },
        { name: 'meta_far', httpOnly: true, domain: '.meta.example' },
        { name: '__Host-meta', httpOnly: true },
      ],
    },
    youtube: { category: 'marketing', items: [{ name: 'yt', httpOnly: true }] },
  },
})
const everything = 'yes:posthog@2.meta.youtube.functional/no:'
const nothing = 'yes:/no:posthog@2.meta.youtube.functional'
const value = (time: string, act: string, choices: string) => `v1/${time}/${act}/${choices}/end`
const today = '2026-11-22T14:12:32.123Z'
const earlier = '2026-11-02T14:12:32.123Z'

const sameSite = { 'sec-fetch-site': 'same-origin', origin: 'https://www.example.com' }
type Fields = Readonly<Record<string, string>>
const ask = (type: string, body: BodyInit, headers: Fields = {}, to = url) =>
  new Request(to, { method: 'POST', headers: { ...sameSite, 'content-type': type, ...headers }, body, duplex: 'half' } as RequestInit)
const json = (body: unknown, headers?: Fields, to?: string) => ask('application/json', typeof body === 'string' ? body : JSON.stringify(body), headers, to)
const form = (fields: string | Fields, headers?: Fields) => ask('application/x-www-form-urlencoded', new URLSearchParams(fields as Fields).toString(), headers)

const log = vi.fn((_: ConsentLogEntry) => {})
const handle = createConsentHandler(consent, { log })
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]
const valueOf = (response: Response) => /^consent=([^;]*)/.exec(cookieOf(response) ?? '')?.[1]
const deleted = (response: Response) => response.headers.getSetCookie().filter((header) => header.includes('Max-Age=0'))

beforeEach(() => void vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  log.mockReset()
})

describe('an answer as JSON', () => {
  it.each([
    [{ act: 'accept-all' }, 'accept-all', everything],
    [{ act: 'reject-all' }, 'reject-all', nothing],
    [{ act: 'save', choices: { marketing: true, youtube: false } }, 'save', 'yes:meta/no:youtube'],
    [{ act: 'accept-all', choices: { meta: false } }, 'accept-all', everything],
  ])('%j is set as a cookie and given back', async (body, act, choices) => {
    const response = await handle(json(body))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(cookieOf(response)).toBe(`consent=${value(today, act, choices)}; Path=/; Max-Age=15552000; SameSite=Lax; Secure`)
    expect(await response.json()).toMatchObject({ record: { time: today, act } })
  })

  it('takes a media type in capitals and with parameters', async () => {
    expect((await handle(json({ act: 'accept-all' }, { 'content-type': 'Application/JSON; charset=utf-8' }))).status).toBe(200)
  })

  it('leaves out Secure on http, and sets it behind a proxy that ends TLS', async () => {
    const body = { act: 'accept-all' }
    const http = 'http://localhost:3000/api/consent'
    expect(cookieOf(await handle(json(body, { origin: 'http://localhost:3000' }, http)))).not.toContain('Secure')
    expect(cookieOf(await handle(json(body, {}, http)))).toContain('Secure')
    expect(cookieOf(await handle(json(body, { origin: 'null', 'x-forwarded-proto': 'https, http' }, http)))).toContain('Secure')
    expect(cookieOf(await handle(json(body, { origin: 'null' }, http)))).not.toContain('Secure')
  })

  it('writes the cookie as the declaration says', async () => {
    const shared = defineConsent({
      categories: { analytics: {} },
      cookie: { name: 'ok', lifetime: '10 days', domain: '.example.com', path: '/café', sameSite: 'none' },
    })
    const response = await createConsentHandler(shared)(json({ act: 'reject-all' }, { origin: 'http://localhost' }, 'http://localhost/api'))
    expect(response.headers.getSetCookie()).toEqual([
      `ok=${value(today, 'reject-all', 'yes:/no:analytics')}; Path=/caf%C3%A9; Domain=.example.com; Max-Age=864000; SameSite=None; Secure`,
    ])
  })

  it('passes over ids that it does not know', async () => {
    const response = await handle(
      json('{"act":"save","choices":{"posthog":true,"nobody":true,"__proto__":true,"constructor":true,"session":false,"essential":false}}'),
    )
    expect(valueOf(response)).toBe(value(today, 'save', 'yes:posthog@2/no:'))
  })

  it.each([{ nobody: true }, {}])('changes nothing where %j names nothing that is asked', async (choices) => {
    const response = await handle(json({ act: 'save', choices }, { cookie: `consent=${value(earlier, 'accept-all', everything)}` }))
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await response.json()).toMatchObject({ record: { time: earlier } })
    expect(log).not.toHaveBeenCalled()
  })

  it('carries every answer that still counts, with its own age', async () => {
    const cookie = `consent=${value(earlier, 'save', 'yes:posthog@2.elsewhere/no:meta~fz0.functional@7.longAgo~fu0')}`
    const response = await handle(json({ act: 'save', choices: { youtube: true } }, { cookie }))
    expect(valueOf(response)).toBe(value(today, 'save', 'yes:youtube.posthog@2~g0n.elsewhere~g0n/no:meta~fz0.functional@7~g0n'))
  })

  it('answers only what is undecided to accept-new and reject-new, as the banner does', async () => {
    const cookie = `consent=${value(earlier, 'save', 'yes:posthog@2/no:meta.functional')}`
    expect(valueOf(await handle(json({ act: 'accept-new' }, { cookie })))).toMatch(/\/save\/yes:youtube.posthog@2~\w+\/no:meta~\w+.functional~\w+\/end$/)
    expect(valueOf(await handle(json({ act: 'reject-new' }, { cookie })))).toMatch(/\/save\/yes:posthog@2~\w+\/no:youtube.meta~\w+.functional~\w+\/end$/)
    expect(valueOf(await handle(json({ act: 'accept-new' })))).toBe(value(today, 'accept-all', everything))
    expect(valueOf(await handle(json({ act: 'reject-new' })))).toBe(value(today, 'reject-all', nothing))
  })
})

describe('refresh', () => {
  const text = value(earlier, 'save', 'yes:posthog@2/no:meta~fz0.elsewhere')

  it('sets the same record again, for the rest of its lifetime', async () => {
    const response = await handle(json({ act: 'refresh' }, { cookie: `a=b; consent=${encodeURIComponent(text)}` }))
    expect(cookieOf(response)).toBe(`consent=${text}; Path=/; Max-Age=${160 * 86400}; SameSite=Lax; Secure`)
    expect(await response.json()).toMatchObject({ record: { time: earlier, act: 'save' } })
    expect(log).not.toHaveBeenCalled()
  })

  it.each([
    ['is none', ''],
    ['has expired', `consent=${text.replace('2026-11', '2025-11')}`],
    ['is broken', 'consent=v1/nonsense'],
    ['is about other things', `consent=${value(earlier, 'save', 'yes:a/no:b')}`],
  ])('sets nothing where there %s', async (_, cookie) => {
    const response = await handle(json({ act: 'refresh' }, { cookie }))
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await response.json()).toEqual({ record: null })
  })

  it('gives a record from a clock that is ahead no longer life', async () => {
    const ahead = value('2026-11-23T02:00:00.000Z', 'save', 'yes:posthog@2/no:')
    expect(cookieOf(await handle(json({ act: 'refresh' }, { cookie: `consent=${ahead}` })))).toContain('Max-Age=15552000;')
  })
})

describe('an answer as a form', () => {
  const checked = 'yes:meta.youtube/no:posthog@2.functional'

  it.each([
    ['a button called act', { act: 'accept-all' }, 'accept-all', everything],
    ['a button called consent', { consent: 'reject-all' }, 'reject-all', nothing],
    ['a category, and what is not checked is denied', { act: 'save', marketing: 'on' }, 'save', checked],
    ['single services', { act: 'save', youtube: 'on', functional: 'true' }, 'save', 'yes:youtube.functional/no:posthog@2.meta'],
    ['a service over its category', { act: 'save', marketing: 'on', youtube: 'on' }, 'save', 'yes:youtube/no:posthog@2.meta.functional'],
    ['nothing checked', { act: 'save' }, 'save', nothing],
    ['unknown fields', { act: 'save', nobody: 'on', essential: 'on', marketing: 'on' }, 'save', checked],
    ['odd values', { act: 'save', posthog: 'maybe', functional: '' }, 'save', nothing],
    ['a hidden field before a checkbox', 'act=save&marketing=false&marketing=on&posthog=false', 'save', checked],
  ])('takes %s', async (_, fields, act, choices) => {
    const response = await handle(form(`returnTo=/shop&${new URLSearchParams(fields as Fields)}`))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/shop')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(valueOf(response)).toBe(value(today, act, choices))
  })

  it.each([
    ['/shop?a=b#c', '/shop?a=b#c'],
    ['/a?next=https://elsewhere.example/', '/a?next=https://elsewhere.example/'],
    ['/grüße', '/gr%C3%BC%C3%9Fe'],
    ['/a/../b', '/b'],
    ['//evil.example', '/'],
    ['///evil.example', '/'],
    ['/\\evil.example', '/'],
    ['\\\\evil.example', '/'],
    ['/a\\b', '/'],
    ['/%5cevil.example', '/'],
    ['/.//evil.example', '/'],
    ['/..//evil.example', '/'],
    ['https://evil.example', '/'],
    ['https:evil.example', '/'],
    ['https://www.example.com/shop', '/'],
    ['javascript:alert(1)', '/'],
    ['data:text/html,x', '/'],
    ['/%0d%0aSet-Cookie: a=b', '/'],
    ['/\r\nSet-Cookie: a=b', '/'],
    ['/\t/evil.example', '/'],
    ['\t//evil.example', '/'],
    [' /shop', '/'],
    ['/\u0000', '/'],
    ['shop', '/'],
    ['@evil.example', '/'],
    ['', '/'],
  ])('goes back from %j to %s', async (returnTo, location) => {
    const response = await handle(form({ act: 'accept-all', returnTo }))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(location)
    expect(response.headers.getSetCookie()).toHaveLength(1)
  })

  it('goes back to where it came from when it names no place', async () => {
    const from = async (referer: string) => (await handle(form({ act: 'accept-all' }, { referer }))).headers.get('location')
    expect(await from('https://www.example.com/shop/cart?a=b')).toBe('/shop/cart?a=b')
    expect(await from('https://www.example.com')).toBe('/')
    expect(await from('https://evil.example/shop')).toBe('/')
    expect(await from('https://www.example.com.evil.example/shop')).toBe('/')
    expect(await from('https://www.example.com//evil.example')).toBe('/')
    expect(await from('rubbish')).toBe('/')
  })

  it('never goes to another origin, whatever is asked', async () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '//',
      'evil.example',
      'https:',
      'javascript:',
      '.',
      '..',
      '%2f',
      '%5c',
      '%0d%0a',
      '\t',
      '\n',
      '\r',
      '@',
      ':',
      '?',
      '#',
      ' ',
      'a',
      '\u2028',
      '\ud800',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const location = (await handle(form({ act: 'accept-all', returnTo: pieces.join('') }))).headers.get('location') ?? ''
        expect(location).toMatch(/^\/(?![/\\])/)
        expect(new URL(location, url).origin).toBe('https://www.example.com')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a withdrawal', () => {
  const cookie = `consent=${value(earlier, 'accept-all', everything)}`

  it('deletes the HttpOnly cookies of what was granted, on each domain, and keeps what another service may have', async () => {
    const response = await handle(json({ act: 'save', choices: { meta: false } }, { cookie: `${cookie}; sid_user=1; sid_meta=2; other=3; yt=4` }))
    expect(deleted(response)).toEqual([
      'meta_id=; Path=/; Max-Age=0; Secure; HttpOnly',
      'sid_meta=; Path=/shop; Max-Age=0; Secure; HttpOnly',
      'meta_far=; Path=/; Max-Age=0; Secure; HttpOnly',
      '__Host-meta=; Path=/; Max-Age=0; Secure; HttpOnly',
      'meta_far=; Path=/; Domain=.meta.example; Max-Age=0; Secure; HttpOnly',
      'meta_id=; Path=/; Domain=www.example.com; Max-Age=0; Secure; HttpOnly',
      'sid_meta=; Path=/shop; Domain=www.example.com; Max-Age=0; Secure; HttpOnly',
      'meta_far=; Path=/; Domain=www.example.com; Max-Age=0; Secure; HttpOnly',
      'meta_id=; Path=/; Domain=example.com; Max-Age=0; Secure; HttpOnly',
      'sid_meta=; Path=/shop; Domain=example.com; Max-Age=0; Secure; HttpOnly',
      'meta_far=; Path=/; Domain=example.com; Max-Age=0; Secure; HttpOnly',
    ])
    expect(valueOf(response)).toContain('/no:meta/end')
  })

  it('deletes nothing of what stays granted or was never granted and is not there', async () => {
    expect(deleted(await handle(json({ act: 'accept-all' }, { cookie: `${cookie}; meta_id=1` })))).toEqual([])
    expect(deleted(await handle(json({ act: 'reject-all' })))).toEqual([])
  })

  it('deletes nothing of what is undecided', async () => {
    expect(deleted(await handle(json({ act: 'save', choices: { posthog: false } }, { cookie: 'yt=1; meta_id=2' })))).toEqual([])
  })

  it('deletes what a denied service has left, at a first refusal and at a refresh after the page wrote its own', async () => {
    expect(deleted(await handle(json({ act: 'reject-all' }, { cookie: 'yt=1; constructor=2' })))[0]).toBe('yt=; Path=/; Max-Age=0; Secure; HttpOnly')
    const refused = `consent=${value(earlier, 'reject-all', nothing)}`
    expect(deleted(await handle(json({ act: 'refresh' }, { cookie: `${refused}; yt=1` })))).toHaveLength(3)
  })

  it('tries no domain for an address or a single label', async () => {
    for (const host of ['localhost:3000', '127.0.0.1', '[::1]']) {
      const origin = `http://${host}`
      const response = await handle(json({ act: 'save', choices: { youtube: false } }, { cookie, origin }, `${origin}/api/consent`))
      expect(deleted(response)).toEqual(['yt=; Path=/; Max-Age=0; HttpOnly'])
    }
  })

  it('sends no more headers than a proxy takes, the likeliest first', async () => {
    const many = Array.from({ length: 100 }, (_, each) => `sid_${each}=x`).join('; ')
    const response = await handle(json({ act: 'reject-all' }, { cookie: `${cookie}; ${many}` }))
    expect(deleted(response)).toHaveLength(30)
    expect(valueOf(response)).toBe(value(today, 'reject-all', nothing))
  })

  it('takes no attribute from a name, a domain or a path', async () => {
    const plain = defineConsent({ categories: { analytics: {} }, services: { x: { category: 'analytics' } } })
    const items = [
      { name: 'a; Domain=b', httpOnly: true },
      { name: 'c\r\nd', httpOnly: true },
      { name: 'e', httpOnly: true, domain: 'f; Path=/g', path: '/h; i' },
      { name: 'consent', httpOnly: true },
    ]
    // past the check of the declaration
    const odd = { ...plain, services: { ...plain.services, x: { category: 'analytics' as const, items } } }
    const response = await createConsentHandler(odd)(json({ act: 'reject-all' }, { cookie: `consent=${value(earlier, 'save', 'yes:x/no:')}` }))
    expect(new Set(deleted(response).map((header) => header.replace(/Domain=(www.)?example.com; /, '')))).toEqual(
      new Set(['e=; Path=/; Max-Age=0; Secure; HttpOnly']),
    )
  })
})

describe('an answer that the page has stored already', () => {
  const answer = value(earlier, 'reject-all', nothing)
  const before = value('2026-11-01T14:12:32.123Z', 'accept-all', everything)
  const keep = (previous?: unknown, cookie = `consent=${answer}`) => handle(json({ act: 'keep', previous }, { cookie }))

  it('is set again as it stands, for the rest of its lifetime, and logged with what stood before', async () => {
    const response = await keep(before)
    expect(valueOf(response)).toBe(answer)
    expect(cookieOf(response)).toContain(`Max-Age=${(180 - 20) * 86400}`)
    expect(log).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        record: expect.objectContaining({ act: 'reject-all', time: earlier }),
        previous: expect.objectContaining({ act: 'accept-all' }),
        time: earlier,
        received: today,
      }),
    )
  })

  it('deletes what it withdrew, as far as that was granted before', async () => {
    const names = (response: Response) => new Set(deleted(response).map((header) => header.split('=')[0]))
    expect(names(await keep(before))).toEqual(new Set(['meta_id', 'meta_far', '__Host-meta', 'yt']))
    expect(names(await keep(value(today, 'save', 'yes:youtube/no:meta')))).toEqual(new Set(['yt']))
    expect(names(await keep(null))).toEqual(new Set())
  })

  it('deletes all that it denies where nobody knows what stood before', async () => {
    expect(new Set(deleted(await keep()).map((header) => header.split('=')[0]))).toEqual(new Set(['meta_id', 'meta_far', '__Host-meta', 'yt']))
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ previous: null }))
  })

  it('is nothing where the cookie does not hold it, or holds something else', async () => {
    for (const cookie of ['', 'consent=forged', 'consent=v1/x']) {
      const response = await keep(null, cookie)
      expect([response.status, response.headers.getSetCookie(), await response.json()]).toEqual([200, [], { record: null }])
    }
    expect(log).not.toHaveBeenCalled()
  })

  it.each([1, true, {}, ['v1']])('is refused where what stood before is %j', async (previous) => {
    const response = await keep(previous)
    expect([response.status, await response.text()]).toEqual([400, '"previous" must be a record or null.\n'])
    expect(log).not.toHaveBeenCalled()
  })

  it('takes something forged for what stood before as nothing', async () => {
    expect((await keep('v1/forged')).status).toBe(200)
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ previous: null }))
  })
})

describe('the log', () => {
  it('gets each answer, the one before, and when', async () => {
    const cookie = `consent=${value(earlier, 'accept-all', everything)}`
    await handle(json({ act: 'reject-all' }, { cookie }))
    expect(log).toHaveBeenCalledExactlyOnceWith({
      record: expect.objectContaining({ act: 'reject-all', time: today }),
      previous: expect.objectContaining({ act: 'accept-all', time: earlier }),
      key: expect.stringMatching(/^[\w-]{22}$/),
      id: log.mock.calls[0]?.[0].key,
      time: today,
      received: today,
      act: 'withdraw',
      choices: { posthog: false, meta: false, youtube: false, functional: false },
      terms: expect.objectContaining({ posthog: { revision: 2, since: 0 } }),
      declaration: await declarationDigest(consent),
      wording: null,
      locale: null,
      regime: null,
      surface: null,
      address: null,
    })
  })

  it.each([
    [
      'throws',
      () => {
        throw Error('full')
      },
    ],
    ['is rejected', () => Promise.reject(Error('full'))],
  ])('may fail: where it %s the answer is stored', async (_, failing) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = await createConsentHandler(consent, { log: failing })(json({ act: 'accept-all' }))
    expect(response.status).toBe(200)
    expect(valueOf(response)).toBe(value(today, 'accept-all', everything))
    expect(report).toHaveBeenCalledOnce()
    report.mockRestore()
  })

  it('may never end: the answer is stored after two seconds', async () => {
    vi.useFakeTimers({ now })
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    let answering: Promise<Response> | undefined
    await new Promise<void>((called) => {
      const never = () => {
        called()
        return new Promise<void>(() => {})
      }
      answering = createConsentHandler(consent, { log: never })(json({ act: 'accept-all' }))
    })
    await vi.advanceTimersByTimeAsync(2000)
    expect(valueOf((await answering) as Response)).toContain('accept-all')
    expect(report).toHaveBeenCalledOnce()
    report.mockRestore()
  })
})

describe('a request that is refused', () => {
  const body = JSON.stringify({ act: 'accept-all' })
  const streamed = (bytes: number, type = 'application/json') => {
    let left = bytes
    const stream = new ReadableStream({
      pull(controller) {
        if (left <= 0) return controller.close()
        controller.enqueue(new TextEncoder().encode(' '.repeat(Math.min(left, 1000))))
        left -= 1000
      },
    })
    return ask(type, stream)
  }
  const bare = (headers: Fields, to = url) => new Request(to, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

  it.each<[string, number, () => Request]>([
    ['a GET', 405, () => new Request(url, { headers: sameSite })],
    ['a HEAD', 405, () => new Request(url, { method: 'HEAD', headers: sameSite })],
    ['a PUT', 405, () => new Request(url, { method: 'PUT', headers: sameSite, body })],
    ['a DELETE', 405, () => new Request(url, { method: 'DELETE', headers: sameSite })],
    ['an OPTIONS', 405, () => new Request(url, { method: 'OPTIONS', headers: sameSite })],
    ['one from another site', 403, () => json(body, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })],
    ['one from a sibling', 403, () => json(body, { 'sec-fetch-site': 'same-site', origin: 'https://blog.example.com' })],
    ['one that the address bar made', 403, () => json(body, { 'sec-fetch-site': 'none' })],
    ['one that lies about Origin alone', 403, () => json(body, { 'sec-fetch-site': 'cross-site' })],
    ['one of another origin in an old browser', 403, () => bare({ origin: 'https://evil.example' })],
    ['one of another scheme', 403, () => bare({ origin: 'http://www.example.com' })],
    ['one of another port', 403, () => bare({ origin: 'https://www.example.com:8443' })],
    ['one of an opaque origin', 403, () => bare({ origin: 'null' })],
    ['one that says nothing of its origin', 403, () => bare({})],
    ['a form from another site', 403, () => form({ act: 'accept-all' }, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })],
    ['no type', 415, () => ask('', body)],
    ['plain text', 415, () => ask('text/plain', body)],
    ['a multipart form', 415, () => ask('multipart/form-data; boundary=x', body)],
    ['a type that only starts right', 415, () => ask('application/jsonp', body)],
    ['no body', 400, () => ask('application/json', '')],
    ['malformed JSON', 400, () => json('{"act":"accept-all"')],
    ['JSON that is no object', 400, () => json('"accept-all"')],
    ['JSON that is null', 400, () => json('null')],
    ['JSON that is a list', 400, () => json('["accept-all"]')],
    ['no act', 400, () => json({})],
    ['another act', 400, () => json({ act: 'withdraw' })],
    ['an act that is a list', 400, () => json({ act: ['accept-all'] })],
    ['an act from the prototype', 400, () => json({ act: 'constructor' })],
    ['choices that are a list', 400, () => json({ act: 'save', choices: [true] })],
    ['choices that are null', 400, () => json({ act: 'save', choices: null })],
    ['a choice that is a text', 400, () => json({ act: 'save', choices: { posthog: 'yes' } })],
    ['text that is not UTF-8', 400, () => ask('application/json', new Uint8Array([0x22, 0xff, 0x22]))],
    ['text that ends within a character', 400, () => ask('application/json', new Uint8Array([0x22, 0xc3]))],
    ['a body that breaks off', 400, () => ask('application/json', new ReadableStream({ pull: (controller) => controller.error(Error('gone')) }))],
    ['a form without an act', 400, () => form({ marketing: 'on' })],
    ['a form with another act', 400, () => form({ act: 'constructor' })],
    ['9 KB of JSON', 413, () => json(`{"act":"accept-all","choices":{${' '.repeat(9 * 1024)}}}`)],
    ['9 KB of a form', 413, () => form({ act: 'accept-all', returnTo: `/${'x'.repeat(9 * 1024)}` })],
    ['9 KB in pieces without Content-Length', 413, () => streamed(9 * 1024)],
    ['a form in pieces without end', 413, () => streamed(Number.POSITIVE_INFINITY, 'application/x-www-form-urlencoded')],
    ['a Content-Length that is too large', 413, () => json(body, { 'content-length': '9000' })],
    ['8193 bytes of longer characters', 413, () => json(`"${'é'.repeat(4096)}"`)],
  ])('says so clearly, sets nothing and logs nothing: %s', async (_, status, make) => {
    const request = make()
    request.headers.set('cookie', `consent=${value(earlier, 'accept-all', everything)}`)
    const response = await handle(request)
    expect(response.status).toBe(status)
    expect(response.headers.get('allow')).toBe(status === 405 ? 'POST' : null)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await response.text()).toMatch(/^.{15,}\.\n$/)
    expect(log).not.toHaveBeenCalled()
  })

  it('is not one of exactly 8192 bytes', async () => {
    expect((await handle(json(body.padEnd(8192)))).status).toBe(200)
  })

  it('is not one of the same origin in a browser without Sec-Fetch-Site', async () => {
    expect((await handle(bare({ origin: 'https://www.example.com' }))).status).toBe(200)
  })

  it('is not one of the origin that a proxy tells', async () => {
    const inside = 'http://localhost:3000/api/consent'
    const origin = 'https://www.example.com'
    expect((await handle(bare({ origin, host: 'www.example.com', 'x-forwarded-proto': 'https' }, inside))).status).toBe(200)
    expect(
      (await handle(bare({ origin, host: 'inside:3000', 'x-forwarded-host': 'www.example.com', 'x-forwarded-proto': 'https, http' }, inside))).status,
    ).toBe(200)
    expect((await handle(bare({ origin: 'http://192.168.0.7:3000', host: '192.168.0.7:3000' }, inside))).status).toBe(200)
    expect((await handle(bare({ origin, host: 'www.example.com' }, inside))).status).toBe(403)
    expect((await handle(bare({ origin: 'null', host: 'nonsense host', 'x-forwarded-proto': 'x y' }, inside))).status).toBe(403)
    expect((await handle(bare({ origin: 'null', host: 'a', 'x-forwarded-proto': 'data' }, inside))).status).toBe(403)
    expect((await handle(json(body, { 'sec-fetch-site': 'cross-site', origin, host: 'www.example.com', 'x-forwarded-proto': 'https' }, inside))).status).toBe(
      403,
    )
  })

  it('is not one of a trusted origin', async () => {
    const trusting = createConsentHandler(consent, { trustedOrigins: ['https://www.example.com/', 'https://blog.example.com'] })
    expect((await trusting(bare({ origin: 'https://www.example.com' }, 'http://10.0.0.7:3000/api/consent'))).status).toBe(200)
    expect((await trusting(json(body, { 'sec-fetch-site': 'same-site', origin: 'https://blog.example.com' }))).status).toBe(200)
    expect((await trusting(json(body, { 'sec-fetch-site': 'same-site', origin: 'https://shop.example.com' }))).status).toBe(403)
    expect((await trusting(bare({ origin: 'null' }))).status).toBe(403)
  })

  it('cannot be trusted by a rule that is no origin', () => {
    expect(() => createConsentHandler(consent, { trustedOrigins: ['example.com'] })).toThrow(TypeError)
  })
})

describe('the record', () => {
  it('is byte for byte what the store writes for the same act at the same time', { timeout: 60_000 }, async () => {
    vi.stubGlobal('document', {})
    vi.stubGlobal('navigator', {})
    const ids = ['posthog', 'meta', 'youtube', 'functional', 'analytics', 'marketing', 'elsewhere', 'other-1', 'essential', 'consent']
    const entry = fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom('', '', '@2', '@7'), fc.constantFrom('', '', '~fz0', '~g00', '~1'))
      .map((parts) => parts.join(''))
    const list = fc.array(entry, { maxLength: 5 }).map((entries) => entries.join('.'))
    const stored = fc.option(
      fc
        .tuple(fc.constantFrom(0, 1, 3600e3, 20 * 86400e3, 179 * 86400e3, 181 * 86400e3, -3600e3, -3 * 86400e3), list, list)
        .map(([age, yes, no]) => value(new Date(now - age).toISOString(), 'save', `yes:${yes}/no:${no}`)),
      { nil: undefined },
    )
    const strangers = fc
      .integer({ min: 0, max: 400 })
      .map((count) => value(earlier, 'save', `yes:${Array.from({ length: count }, (_, id) => `s${id}`).join('.')}/no:meta`))
    const choices = fc.dictionary(fc.constantFrom(...ids), fc.boolean(), { maxKeys: 4 })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 9, arbitrary: stored }, { weight: 1, arbitrary: strangers }),
        fc.constantFrom('accept-all', 'reject-all', 'save'),
        choices,
        async (text, act, named) => {
          const storage = memoryStorage(text)
          const store = createConsentStore(consent, { storage })
          if (act === 'accept-all') store.acceptAll()
          else if (act === 'reject-all') store.rejectAll()
          else store.save(named)
          const response = await handle(json({ act, choices: named }, text ? { cookie: `consent=${text}` } : {}))
          expect(valueOf(response)).toBe(storage.writes ? storage.text : undefined)
          expect((await response.json()).record).toEqual(store.get().record && JSON.parse(JSON.stringify(store.get().record)))
        },
      ),
      { numRuns: 3000 },
    )
  })
})
