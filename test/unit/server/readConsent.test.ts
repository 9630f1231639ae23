// @vitest-environment node
import fc from 'fast-check'
import Cookies from 'js-cookie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { readConsent } from '../../../src/server/readConsent.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const now = Date.parse('2026-11-22T14:12:32.123Z')
const consent = defineConsent({
  categories: { analytics: {}, marketing: { sale: true }, functional: {} },
  services: {
    posthog: { category: 'analytics' },
    meta: { category: 'marketing', revision: 1 },
    youtube: { category: 'marketing' },
    session: { category: 'essential' },
  },
})
const answer = 'v1/2026-11-20T00:00:00.000Z/save/yes:posthog/no:meta@1.youtube/end'

beforeEach(() => void vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('readConsent', () => {
  it.each([
    ['a Cookie header', `a=b; consent=${answer}; c=d`],
    ['a Cookie header without spaces', `a=b;consent=${answer};c=d`],
    ['headers', new Headers({ cookie: `consent=${answer}` })],
    ['a request', new Request('https://example.com', { headers: { cookie: `consent=${answer}` } })],
    ['parsed cookies', { get: (name: string) => (name === 'consent' ? { name, value: answer } : undefined) }],
    ['a promise of parsed cookies', Promise.resolve({ get: (name: string) => (name === 'consent' ? { value: answer } : undefined) })],
    ['a promise of headers', Promise.resolve(new Headers({ cookie: `consent=${answer}` }))],
    ['a percent-encoded value', `consent=${encodeURIComponent(answer)}`],
    ['a quoted value', `consent="${answer}"`],
    ['parsed cookies with an encoded value', { get: () => ({ value: encodeURIComponent(answer) }) }],
    ['the first of two', `consent=${answer}; consent=v1/2026-11-20T00:00:00.000Z/reject-all/yes:/no:posthog/end`],
    ['the one after a broken one', `consent=%E0%A4%A; consent=${answer}`],
  ])('reads %s', async (_, source) => {
    const { record, allows } = await readConsent(consent, source)
    expect(record).toMatchObject({ act: 'save', choices: { posthog: true, meta: false, youtube: false } })
    expect(allows('analytics')).toBe(true)
    expect(allows('marketing')).toBe(false)
  })

  it.each([
    ['nothing', ''],
    ['null', null],
    ['undefined', undefined],
    ['another cookie', 'consent2=x; xconsent=y'],
    ['a number', 3 as never],
    ['an object of something else', {} as never],
    ['headers that are none', { headers: {} } as never],
    ['parsed cookies that throw', { get: () => Promise.reject(Error('no')) } as never],
    ['parsed cookies with a value that is no text', { get: () => ({ value: 7 }) } as never],
    ['parsed cookies that give null', { get: () => null } as never],
    ['a broken encoding', 'consent=%E0%A4%A'],
    ['a truncated value', `consent=${answer.slice(0, -1)}`],
    ['a future version', `consent=${answer.replace('v1', 'v2')}`],
    ['no date', `consent=${answer.replace('2026-11-20', '2026-99-20')}`],
  ])('reads %s as no answer', async (_, source) => {
    const { record, allows } = await readConsent(consent, source)
    expect(record).toBeNull()
    expect(allows('analytics')).toBe(false)
    expect(allows('essential')).toBe(true)
  })

  it('reads a rejected promise as no answer', async () => {
    expect(await readConsent(consent, Promise.reject(Error('no cookies here')))).toMatchObject({ record: null })
  })

  it.each([
    ['has expired', answer.replace('2026-11-20', '2026-05-20')],
    ['comes from the future', answer.replace('2026-11-20', '2026-12-20')],
    ['names nothing that is asked', answer.replace('posthog', 'x').replace('meta@1.youtube', 'y')],
    ['was about other revisions', 'v1/2026-11-20T00:00:00.000Z/save/yes:meta/no:/end'],
  ])('gives no record where it %s', async (_, text) => {
    expect(await readConsent(consent, `consent=${text}`)).toMatchObject({ record: null })
  })

  it('allows what is essential, and nothing unknown', async () => {
    const { allows } = await readConsent(consent, `consent=${answer}`)
    expect(allows('session')).toBe(true)
    expect(allows('consent')).toBe(true)
    for (const id of ['unknown', 'constructor', '__proto__', '']) expect(allows(id)).toBe(false)
    expect(allows({ all: ['posthog', 'session'] })).toBe(true)
    expect(allows({ all: ['posthog', 'meta'] })).toBe(false)
    expect(allows({ all: [] })).toBe(false)
    expect(allows({ any: ['posthog', 'meta'] })).toBe(true)
    expect(allows({ any: ['meta', 'unknown'] })).toBe(false)
    expect(allows({ any: [] })).toBe(false)
  })

  it('follows the regime and the signal that it is told', async () => {
    const cookie = 'consent=v1/2026-11-20T00:00:00.000Z/save/yes:/no:posthog/end'
    const optOut = await readConsent(consent, cookie, { regime: 'opt-out' })
    expect([optOut.allows('posthog'), optOut.allows('marketing'), optOut.allows('functional')]).toEqual([false, true, true])
    const signalled = await readConsent(consent, cookie, { regime: 'opt-out', gpc: true })
    expect([signalled.allows('posthog'), signalled.allows('marketing'), signalled.allows('functional')]).toEqual([false, false, true])
  })

  it('agrees with the store on 10,000 written, mutated and random values', { timeout: 60_000 }, async () => {
    // the store reads its record on a page, after js-cookie has decoded it
    vi.stubGlobal('document', {})
    vi.stubGlobal('navigator', {})
    const decode = (Cookies as unknown as { converter: { read(value: string, name: string): string } }).converter.read
    const decoded = (value: string) => {
      try {
        return decode(value, 'consent')
      } catch {
        return undefined
      }
    }
    const ids = ['posthog', 'meta', 'youtube', 'functional', 'analytics', 'session', 'constructor', 'other']
    const entry = fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom('', '@1', '@2', '@0'), fc.constantFrom('', '~g0a', '~fx0', '~0', '~zzzz'))
      .map((parts) => parts.join(''))
    const list = fc.array(entry, { maxLength: 5 }).map((entries) => entries.join('.'))
    const time = fc.constantFrom(now, now - 1, now + 86399e3, now + 86400e3, now - 180 * 86400e3, now - 180 * 86400e3 + 1, now - 90 * 86400e3, 0)
    const written = fc
      .tuple(time, fc.constantFrom('save', 'accept-all', 'reject-all', 'gpc'), list, list)
      .map(([at, act, yes, no]) => `v1/${new Date(at).toISOString()}/${act}/yes:${yes}/no:${no}/end`)
    const mutated = fc
      .tuple(written, fc.nat(120), fc.nat(3), fc.constantFrom('', '.', '/', '~', '@', '%', '%2F', '%2', '"', 'yes:', 'A', '\u00e9', '=', ' ', 'end'))
      .map(([text, at, count, put]) => text.slice(0, at) + put + text.slice(at + count))
    const value = fc
      .oneof(
        { weight: 4, arbitrary: written },
        { weight: 3, arbitrary: mutated },
        { weight: 1, arbitrary: written.map(encodeURIComponent) },
        { weight: 1, arbitrary: written.map((text) => `"${text}"`) },
        { weight: 1, arbitrary: fc.string() },
      )
      // what a cookie cannot hold
      .map((text) => text.replace(/[;\s]/g, ''))
    const conditions = [...ids, 'marketing', 'essential', 'consent', { all: ['posthog', 'functional'] }, { any: ['meta', 'youtube'] }]
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom('opt-in', 'opt-out', 'notice'), async (text, regime) => {
        const store = createConsentStore(consent, { storage: memoryStorage(decoded(text)), regime })
        for (const source of [`a=b; consent=${text}`, { get: () => ({ value: text }) }]) {
          const { record, allows } = await readConsent(consent, source, { regime })
          expect(conditions.map((condition) => allows(condition))).toEqual(conditions.map((condition) => store.allows(condition)))
          expect(record).toEqual(store.get().record)
        }
      }),
      { numRuns: 10_000 },
    )
  })
})
