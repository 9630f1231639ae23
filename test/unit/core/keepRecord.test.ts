import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConsentRecord } from '../../../src/core/ConsentRecord.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'

/** A record that the cookie holds. */
function record(time: number) {
  const text = `v1/${new Date(time).toISOString()}/save/yes:posthog/no:/end`
  jar = `consent=${text}`
  return decodeRecord(text) as ConsentRecord
}
const opened = Date.UTC(2026, 10, 22)
const minutes = 60_000
const days = 1440 * minutes

let jar = ''
let send: ReturnType<typeof vi.fn>
/** As a page has it that was just loaded. */
const load = async () => (await import('../../../src/core/keepRecord.js')).keepRecord
const sent = () => send.mock.calls.map(([address, { body }]) => [address, JSON.parse(body)])

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers({ now: opened + minutes, toFake: ['Date'] })
  vi.stubGlobal('performance', { timeOrigin: opened })
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => jar)
  send = vi.fn(async () => new Response('{}'))
  vi.stubGlobal('fetch', send)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('an answer', () => {
  it('is posted as JSON, with what stood before, by a request that outlives the page', async () => {
    const keepRecord = await load()
    const before = record(opened - days)
    await keepRecord('/api/consent', record(opened + minutes), before)
    expect(send).toHaveBeenCalledExactlyOnceWith('/api/consent', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"act":"keep","previous":"v1/2026-11-21T00:00:00.000Z/save/yes:posthog/no:/end"}',
      keepalive: true,
      signal: expect.any(AbortSignal),
    })
  })

  it('takes back the request of an earlier one, which would set that again', async () => {
    const keepRecord = await load()
    send.mockImplementation((_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))))
    const first = keepRecord('/api/consent', record(opened + minutes), null)
    await Promise.resolve()
    const second = keepRecord('/api/consent', record(opened + 2 * minutes), null)
    await expect(first, 'which is no failure').resolves.toBeUndefined()
    expect(send.mock.calls.map(([, { signal }]) => signal.aborted)).toEqual([true, false])
    void second
  })

  it('says that nothing stood before', async () => {
    const keepRecord = await load()
    await keepRecord('/api/consent', record(opened + minutes), null)
    expect(sent()).toEqual([['/api/consent', { act: 'keep', previous: null }]])
  })

  it('that was given before hydration is posted once, without knowing what stood before', async () => {
    const keepRecord = await load()
    await keepRecord('/api/consent', record(opened + 1))
    await keepRecord('/api/consent', record(opened + 1))
    expect(sent()).toEqual([['/api/consent', { act: 'keep' }]])
  })

  it('is not posted where the cookie does not hold it', async () => {
    const keepRecord = await load()
    const answer = record(opened + minutes)
    jar = ''
    await keepRecord('/api/consent', answer, null)
    vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('The document is sandboxed', 'SecurityError')
    })
    await keepRecord('/api/consent', answer, null)
    expect(send).not.toHaveBeenCalled()
  })

  it.each([
    ['is refused', async () => new Response('This comes from another site.', { status: 403 }), '403 This comes from another site.'],
    ['cannot be sent', () => Promise.reject(TypeError('Failed to fetch')), 'Failed to fetch'],
  ])('that %s is told of, and sent again when there is occasion', async (_, answer, cause) => {
    send.mockImplementationOnce(answer)
    const keepRecord = await load()
    const failure = keepRecord('/api/consent', record(opened + 1))
    await expect(failure).rejects.toThrow('"/api/consent" did not keep the answer; the cookie that script wrote holds it still')
    await expect(failure).rejects.toMatchObject({ cause: expect.objectContaining({ message: cause }) })
    await keepRecord('/api/consent', record(opened + 1))
    expect(send).toHaveBeenCalledTimes(2)
  })
})

describe('a record of an earlier visit', () => {
  const from = (referrer: string) => vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer)

  it('is refreshed at the start of a visit while script may have written the cookie', async () => {
    const keepRecord = await load()
    from('https://search.example/')
    await keepRecord('/api/consent', record(opened - 6 * days))
    expect(sent()).toEqual([['/api/consent', { act: 'refresh' }]])
  })

  it('is left alone once it is older than any cookie that script can have written in Safari', async () => {
    const keepRecord = await load()
    await keepRecord('/api/consent', record(opened - 7 * days))
    expect(send).not.toHaveBeenCalled()
  })

  it('is left alone on further pages of a visit', async () => {
    const keepRecord = await load()
    from(`${location.origin}/pricing`)
    await keepRecord('/api/consent', record(opened - days))
    expect(send).not.toHaveBeenCalled()
    from(`${location.origin}.evil.example/`)
    await keepRecord('/api/consent', record(opened - days))
    expect(send).toHaveBeenCalledOnce()
  })
})
