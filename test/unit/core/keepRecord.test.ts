import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConsentRecord } from '../../../src/core/ConsentRecord.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { digestOf } from '../../../src/core/digestOf.js'
import type { UnsentAnswer } from '../../../src/core/UnsentAnswer.js'

const consent = defineConsent({ categories: { analytics: {} } })
const site = { consent, endpoint: '/api/consent' }
const textOf = (time: number) => `v1/${new Date(time).toISOString()}/save/yes:posthog/no:/end`
/** A record that the cookie holds. */
function record(time: number) {
  jar = `consent=${textOf(time)}`
  return decodeRecord(textOf(time)) as ConsentRecord
}
const opened = Date.UTC(2026, 10, 22)
const minutes = 60_000
const days = 1440 * minutes
const now = opened + minutes
const unsentName = 'consent-kit-unsent'

let jar = ''
let send: ReturnType<typeof vi.fn>
let storage: Map<string, string>
/** Ends what the page listens to. */
let leave: AbortController
/** As a page has it that was just loaded. */
async function load() {
  vi.resetModules()
  await import('../../../src/core/describeShown.js')
  return (await import('../../../src/core/keepRecord.js')).keepRecord
}
type Body = Partial<UnsentAnswer> & { readonly act: string }
const sent = (): Body[] => send.mock.calls.map(([, { body }]) => JSON.parse(body))
const times = () => sent().map((body) => body.record?.split('/')[1])
const timeOf = (time: number) => new Date(time).toISOString()
const unsent = (): UnsentAnswer[] => JSON.parse(storage.get(unsentName) ?? '[]')
const answers =
  (status: number, headers: Record<string, string> = {}) =>
  async () =>
    new Response('', { status, headers })
const offline = () => Promise.reject(TypeError('Failed to fetch'))
const key = expect.stringMatching(/^[\w-]{22}$/)
/** Everything that is under way, and no timer. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done))
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  vi.stubGlobal('performance', { timeOrigin: opened })
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => jar)
  vi.spyOn(Math, 'random').mockReturnValue(0)
  send = vi.fn(async () => new Response('{}'))
  vi.stubGlobal('fetch', send)
  storage = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, text: string) => void storage.set(name, text),
    removeItem: (name: string) => void storage.delete(name),
  })
  document.body.innerHTML = ''
  leave = new AbortController()
  const listen = window.addEventListener.bind(window)
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: EventListenerOrEventListenerObject) =>
    listen(type, listener, { signal: leave.signal }),
  )
})
afterEach(() => {
  leave.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('an answer', () => {
  it('is posted as JSON, with what stood before, by a request that can be taken back', async () => {
    const keepRecord = await load()
    const before = record(opened - days)
    await keepRecord({ ...site, regime: 'opt-out' }, record(now), before)
    expect(send).toHaveBeenCalledExactlyOnceWith('/api/consent', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: expect.any(String),
      signal: expect.any(AbortSignal),
    })
    expect(sent()).toEqual([
      { act: 'keep', key, record: textOf(now), previous: textOf(opened - days), regime: 'opt-out', surface: null, locale: null, wording: null },
    ])
    expect(storage.size, 'and leaves nothing behind').toBe(0)
  })

  it('takes back the request of an earlier one, which would set that again, and then sends that for the log alone', async () => {
    const keepRecord = await load()
    send.mockImplementationOnce((_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))))
    const before = record(now)
    const first = keepRecord(site, before, null)
    await settle()
    await keepRecord(site, record(now + minutes), before)
    await expect(first, 'which is no failure').resolves.toBeUndefined()
    await settle()
    expect(send.mock.calls.map(([, { signal }]) => signal.aborted)).toEqual([true, false, false])
    expect(times()).toEqual([now, now + minutes, now].map(timeOf))
    expect(sent()[2]).toEqual(sent()[0])
    expect(sent()[1]?.id, 'under the id that the first makes').toBe(sent()[0]?.key)
    expect(storage.size).toBe(0)
  })

  it('is written again where the response to an earlier one has just set that', async () => {
    const keep = await load()
    send.mockImplementationOnce(() => new Promise(() => {}))
    void keep(site, record(now), null)
    await settle()
    const later = record(now + 1000)
    const write = vi.spyOn(document, 'cookie', 'set').mockImplementation((text) => {
      jar = (text as string).split(';')[0] as string
    })
    jar = `consent=${textOf(now)}`
    await keep(site, later, decodeRecord(textOf(now)))
    expect(jar).toBe(`consent=${textOf(now + 1000)}`)
    expect(write).toHaveBeenCalledOnce()
    expect(times()).toContain(timeOf(now + 1000))
  })

  it('says that nothing stood before', async () => {
    const keepRecord = await load()
    await keepRecord(site, record(now), null)
    expect(sent()).toEqual([expect.objectContaining({ act: 'keep', previous: null })])
  })

  it('leaves out what stood before where both together are more than the endpoint takes', async () => {
    const keepRecord = await load()
    const long = decodeRecord(textOf(opened).replace('posthog', Array.from({ length: 200 }, (_, each) => `a-long-service-${each}`).join('.')))
    await keepRecord(site, record(now), long)
    expect(sent()[0]).not.toHaveProperty('previous')
  })

  it('that was given before hydration is posted once, without knowing what stood before', async () => {
    const keepRecord = await load()
    await keepRecord({ ...site, messages: { lang: 'de' } }, record(opened + 1))
    await keepRecord(site, record(opened + 1))
    expect(sent()).toEqual([{ act: 'keep', key, record: textOf(opened + 1), regime: 'opt-in', surface: 'banner', locale: 'de', wording: null }])
  })

  it('is not posted where the cookie does not hold it', async () => {
    const keepRecord = await load()
    const answer = record(now)
    jar = ''
    await keepRecord(site, answer, null)
    vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('The document is sandboxed', 'SecurityError')
    })
    await keepRecord(site, answer, null)
    expect(send).not.toHaveBeenCalled()
  })

  it('that is refused is told of, and sent again when there is occasion', async () => {
    send.mockImplementationOnce(async () => new Response('This comes from another site.', { status: 403 }))
    const keepRecord = await load()
    const failure = keepRecord(site, record(opened + 1))
    await expect(failure).rejects.toThrow('"/api/consent" did not keep the answer; in this browser it counts all the same')
    await expect(failure).rejects.toMatchObject({ cause: expect.objectContaining({ message: '403 This comes from another site.' }) })
    expect(storage.size, 'and it is not kept, because it would be refused again').toBe(0)
    await keepRecord(site, record(opened + 1))
    expect(send).toHaveBeenCalledTimes(2)
  })
})

describe('what an answer was given in', () => {
  const shownIn = async (html: string, selector: string) => {
    document.body.innerHTML = html
    const target = document.querySelector(selector)
    const keepRecord = await load()
    const kept = keepRecord(site, record(now), null, { target } as unknown as Event)
    // as React does meanwhile
    document.body.innerHTML = ''
    await kept
    const { surface, locale, wording } = sent().at(-1) as Body
    return { surface, locale, wording }
  }

  it('is named with its language and the digest of its words, although it has gone from the page since', async () => {
    const html = `<div lang="fr"><section data-consent-kit="banner" lang="de" hidden><h2>Cookies</h2>
      <p>Dürfen <b>wir</b>?</p><script>1</script><p hidden>Nie</p><button>Ja</button></section></div>`
    expect(await shownIn(html, 'button')).toEqual({ surface: 'banner', locale: 'de', wording: await digestOf('Cookies Dürfen wir?Ja') })
  })

  it('is the outermost surface, but not the page of the policy', async () => {
    const form = '<form data-consent-kit="preferences-form"><div data-consent-kit="service"><input></div></form>'
    expect((await shownIn(`<dialog data-consent-kit="preferences">${form}</dialog>`, 'input')).surface).toBe('preferences')
    expect((await shownIn(`<article data-consent-kit="policy">${form}</article>`, 'input')).surface).toBe('preferences-form')
  })

  it('has the same words for every visitor', async () => {
    const receipt = (date: string, number: string) =>
      `<div data-consent-kit="receipt">Receipt<time>${date}</time><p role="time">${date}</p><p role="status">${date}</p><code>${number}</code><button>Copy</button></div>`
    const { wording } = await shownIn(receipt('22 November', 'a'), 'button')
    expect(await shownIn(receipt('23 November', 'b'), 'button')).toMatchObject({ wording })
    expect(await shownIn(receipt('23 November', 'b').replace('Copy', 'Copy it'), 'button')).not.toMatchObject({ wording })
  })

  it("is not known for the site's own controls, and for events without an element", async () => {
    expect(await shownIn('<button>Own</button>', 'button')).toEqual({ surface: null, locale: null, wording: null })
    expect((await shownIn('', 'none')).surface).toBeNull()
    const keepRecord = await load()
    await keepRecord(site, record(now + 1), null, { target: window } as unknown as Event)
    expect(sent().at(-1)?.surface).toBeNull()
  })

  it('has no digest on a page that cannot make one', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    expect(await shownIn('<div data-consent-kit="banner" lang="en">Hi<button></button></div>', 'button')).toEqual({
      surface: 'banner',
      locale: 'en',
      wording: null,
    })
  })

  it('is the banner for an answer before hydration', async () => {
    document.body.innerHTML = '<section data-consent-kit="banner" lang="it">Ciao</section>'
    const keepRecord = await load()
    await keepRecord(site, record(opened + 1), undefined, undefined, document.querySelector<HTMLElement>('section'))
    expect(sent()[0]).toMatchObject({ surface: 'banner', locale: 'it', wording: await digestOf('Ciao') })
  })
})

describe('an answer that cannot be sent', () => {
  it.each([
    ['the network fails', offline],
    ['the endpoint answers 503', answers(503)],
    ['the endpoint answers 429', answers(429)],
  ])('is told of at once, kept, and sent again after 1, 4 and 16 seconds, as it was, where %s', async (_, fail) => {
    send.mockImplementation(fail)
    const keepRecord = await load()
    await expect(keepRecord(site, record(now), null)).rejects.toThrow('did not keep the answer')
    expect(unsent()).toEqual(sent())
    for (const [seconds, count] of [
      [0.9, 1],
      [0.1, 2],
      [3.9, 2],
      [0.1, 3],
      [15.9, 3],
      [0.1, 4],
      [9999, 4],
    ] as const) {
      await vi.advanceTimersByTimeAsync(seconds * 1000)
      await settle()
      expect(send, `${seconds}`).toHaveBeenCalledTimes(count)
    }
    expect(new Set(send.mock.calls.map(([, { body }]) => body)).size).toBe(1)
    expect(unsent()).toHaveLength(1)
  })

  it('is forgotten once it is taken', async () => {
    send.mockImplementationOnce(offline)
    const keepRecord = await load()
    await expect(keepRecord(site, record(now), null)).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(1000)
    await settle()
    expect(send).toHaveBeenCalledTimes(2)
    expect(storage.size).toBe(0)
    await vi.advanceTimersByTimeAsync(99_000)
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('waits as long as the endpoint asks, and not all visitors equally long', async () => {
    send.mockImplementationOnce(answers(503, { 'Retry-After': '30' }))
    vi.mocked(Math.random).mockReturnValue(0.5)
    const keepRecord = await load()
    await expect(keepRecord(site, record(now), null)).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(37_400)
    expect(send).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(100)
    await settle()
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('is sent on the next page, before anything is refreshed', async () => {
    send.mockImplementation(offline)
    let keepRecord = await load()
    await expect(keepRecord(site, record(now), null)).rejects.toThrow()
    send.mockImplementation(answers(200))
    vi.stubGlobal('performance', { timeOrigin: now + 1 })
    keepRecord = await load()
    await keepRecord(site, record(now))
    await settle()
    expect(sent()[1]).toEqual(sent()[0])
    expect(send).toHaveBeenCalledTimes(2)
    expect(storage.size).toBe(0)
  })

  it('goes with those before it under one id, the earliest first', async () => {
    send.mockImplementation(offline)
    const keepRecord = await load()
    for (const later of [0, 1, 2]) await expect(keepRecord(site, record(now + later), null)).rejects.toThrow()
    const [first] = unsent()
    expect(unsent().map(({ id }) => id)).toEqual([undefined, first?.key, first?.key])
    send.mockImplementation(answers(200))
    await vi.advanceTimersByTimeAsync(1000)
    await settle()
    expect(times().slice(3)).toEqual([now, now + 1, now + 2].map(timeOf))
  })

  it('is kept where the page is left while it is under way, and logged by a request that outlives the page and sets no cookie', async () => {
    send.mockImplementation(() => new Promise(() => {}))
    const keepRecord = await load()
    void keepRecord(site, record(now), null)
    await settle()
    expect(storage.size).toBe(0)
    window.dispatchEvent(new Event('pagehide'))
    expect(send).toHaveBeenCalledTimes(2)
    expect(send.mock.lastCall?.[1]).toMatchObject({ keepalive: true, credentials: 'omit' })
    expect(sent()[1]).toEqual(sent()[0])
    expect(unsent()).toEqual(sent().slice(1))
  })

  it('is logged when the page is left also where Firefox and WebKit have ended its request before, which is no failure to tell of', async () => {
    let end = (_: Error) => {}
    send.mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          end = reject
        }),
    )
    const keepRecord = await load()
    const kept = keepRecord(site, record(now), null)
    await settle()
    window.dispatchEvent(new Event('beforeunload'))
    end(TypeError('Load failed'))
    await expect(kept).resolves.toBeUndefined()
    window.dispatchEvent(new Event('pagehide'))
    expect(send.mock.calls.map(([, { keepalive }]) => keepalive)).toEqual([undefined, true])
    expect(sent()[1]).toEqual(sent()[0])
    expect(unsent()).toEqual(sent().slice(1))
  })

  it('is sent by nothing more when the page is left once it was taken', async () => {
    send.mockImplementationOnce(offline)
    const keepRecord = await load()
    await expect(keepRecord(site, record(now), null)).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(1000)
    await settle()
    window.dispatchEvent(new Event('pagehide'))
    expect(send).toHaveBeenCalledTimes(2)
    expect(storage.size).toBe(0)
  })

  it('does without a storage', async () => {
    const broken = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError')
    }
    vi.stubGlobal('localStorage', { getItem: broken, setItem: broken, removeItem: broken })
    send.mockImplementationOnce(offline)
    const keepRecord = await load()
    await expect(keepRecord(site, record(now), null)).rejects.toThrow('did not keep')
    await vi.advanceTimersByTimeAsync(1000)
    await settle()
    expect(send).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(99_000)
    expect(send).toHaveBeenCalledTimes(2)
  })

  it.each(['{', '3', '[null, 1, {}]', '{"key":1}'])('is nothing where the storage holds %s', async (text) => {
    storage.set(unsentName, text)
    const keepRecord = await load()
    await keepRecord(site, record(now), null)
    await settle()
    expect(send).toHaveBeenCalledOnce()
  })

  it('is one of at most twenty', async () => {
    send.mockImplementation(offline)
    const keepRecord = await load()
    for (let each = 0; each < 25; each++) await expect(keepRecord(site, record(now + each), null)).rejects.toThrow()
    expect(unsent().map(({ record }) => record)).toEqual(Array.from({ length: 20 }, (_, each) => textOf(now + 5 + each)))
  })

  it('is left to another tab that is sending already', async () => {
    let isFree = false
    vi.stubGlobal('navigator', { locks: { request: async (_: string, __: unknown, act: (lock: unknown) => unknown) => act(isFree ? {} : null) } })
    send.mockImplementationOnce(offline)
    const keepRecord = await load()
    await expect(keepRecord(site, record(now), null)).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(1000)
    await settle()
    expect(send).toHaveBeenCalledOnce()
    isFree = true
    await vi.advanceTimersByTimeAsync(4000)
    await settle()
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('is not sent again where it was refused meanwhile', async () => {
    send.mockImplementationOnce(offline).mockImplementationOnce(answers(400))
    const keepRecord = await load()
    await expect(keepRecord(site, record(now), null)).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(1000)
    await settle()
    expect(storage.size).toBe(0)
  })
})

describe('another tab', () => {
  it('that answers takes back the request that is under way', async () => {
    let channel: { onmessage?: () => void; close: () => void } | undefined
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor(readonly name: string) {
          channel = this
        }
        readonly close = () => {}
      },
    )
    send.mockImplementationOnce((_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))))
    const keepRecord = await load()
    const keeping = keepRecord(site, record(now), null)
    await settle()
    channel?.onmessage?.()
    expect(send.mock.calls[0]?.[1].signal.aborted, 'as long as the cookie holds the answer').toBe(false)
    record(now + minutes)
    channel?.onmessage?.()
    await keeping
    expect(send.mock.calls[0]?.[1].signal.aborted).toBe(true)
    await vi.advanceTimersByTimeAsync(1000)
    await settle()
    expect(times(), 'and it is sent for the log').toEqual([now, now].map(timeOf))
  })
})

describe('a reset', () => {
  const id = 'id-mAfCw0T7Qx2l0v5WJb9nXg'
  const allowed = `v1/${timeOf(opened)}/accept-all/yes:analytics/no:${id}/end`
  const withdrawal = (time: number, denied = `analytics.${id}`) => `v1/${timeOf(time)}/withdraw/yes:/no:${denied}/end`

  it('is logged as a withdrawal with the id that the cookie had', async () => {
    const keepRecord = await load()
    await keepRecord(site, null, decodeRecord(allowed))
    expect(sent()).toEqual([{ act: 'keep', key, record: withdrawal(now), previous: allowed, regime: 'opt-in', surface: null, locale: null, wording: null }])
  })

  it.each([
    ['nothing was allowed', site, allowed.replace('yes:analytics/no:', 'yes:/no:analytics.')],
    ['what was allowed is not asked about any more', site, allowed.replace('analytics', 'counter')],
    ['the answer was no longer in force', site, allowed.replace('2026', '2025')],
    ['a no is forgotten by it, under opt-out', { ...site, regime: 'opt-out' as const }, allowed],
    ['a no is forgotten by it, under notice', { ...site, regime: 'notice' as const }, allowed],
    ['there is no endpoint', { consent }, allowed],
  ])('is not logged where %s', async (_, site, text) => {
    const keepRecord = await load()
    await keepRecord(site, null, decodeRecord(text))
    expect(send).not.toHaveBeenCalled()
  })

  it('takes back the request that is under way, and the answer that its response has just set', async () => {
    const keepRecord = await load()
    send.mockImplementationOnce((_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))))
    jar = `consent=${allowed}`
    const answer = decodeRecord(allowed) as ConsentRecord
    const keeping = keepRecord(site, answer, null)
    await settle()
    const write = vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {
      jar = ''
    })
    await keepRecord(site, null, answer)
    await keeping
    expect(send.mock.calls[0]?.[1].signal.aborted).toBe(true)
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^consent=;/))
    expect(times(), 'and both are logged').toEqual([opened, now, opened].map(timeOf))
  })

  it('leaves alone what was answered after it', async () => {
    const keepRecord = await load()
    send.mockImplementationOnce(() => new Promise(() => {}))
    const later = record(now)
    void keepRecord(site, later, null)
    await settle()
    const write = vi.spyOn(document, 'cookie', 'set')
    await keepRecord(site, null, decodeRecord(allowed))
    expect(write).not.toHaveBeenCalled()
  })

  it('makes a visitor who answers again somebody new', async () => {
    send.mockImplementation(offline)
    const keepRecord = await load()
    const answer = decodeRecord(textOf(opened).replace('posthog', 'analytics')) as ConsentRecord
    jar = `consent=${textOf(opened)}`
    await expect(keepRecord(site, answer, null)).rejects.toThrow('did not keep the answer')
    await expect(keepRecord(site, null, answer)).rejects.toThrow('did not keep the answer')
    await expect(keepRecord(site, record(now + 1), null)).rejects.toThrow('did not keep the answer')
    const [first, reset, next] = unsent()
    expect(reset).toMatchObject({ id: first?.key, record: withdrawal(now, 'analytics') })
    expect(next).not.toHaveProperty('id')
  })
})

describe('a record of an earlier visit', () => {
  const from = (referrer: string) => vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer)

  it('is refreshed at the start of a visit while script may have written the cookie', async () => {
    const keepRecord = await load()
    from('https://search.example/')
    await keepRecord(site, record(opened - 6 * days))
    expect(sent()).toEqual([{ act: 'refresh' }])
  })

  it('is left alone once it is older than any cookie that script can have written in Safari', async () => {
    const keepRecord = await load()
    await keepRecord(site, record(opened - 7 * days))
    expect(send).not.toHaveBeenCalled()
  })

  it('is left alone on further pages of a visit', async () => {
    const keepRecord = await load()
    from(`${location.origin}/pricing`)
    await keepRecord(site, record(opened - days))
    expect(send).not.toHaveBeenCalled()
    from(`${location.origin}.evil.example/`)
    await keepRecord(site, record(opened - days))
    expect(send).toHaveBeenCalledOnce()
  })

  it('is left alone where the site has no endpoint any more', async () => {
    const keepRecord = await load()
    await keepRecord({ consent }, record(opened - days))
    expect(send).not.toHaveBeenCalled()
  })
})
