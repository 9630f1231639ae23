import { afterEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import type { ConsentRecord } from '../../../src/core/ConsentRecord.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const consent = defineConsent({
  categories: { functional: {}, analytics: {}, marketing: { sale: true } },
  services: {
    session: { category: 'essential' },
    posthog: { category: 'analytics' },
    hotjar: { category: 'analytics' },
    meta: { category: 'marketing' },
  },
})
const start = Date.UTC(2026, 10, 22, 12)
const day = 86400e3

/** A page of a site: a store over a storage, on a clock that the test sets. */
function page({ storage = memoryStorage(), at = start, declared = consent, ...options }: Partial<Parameters<typeof open>[0]> = {}) {
  return open({ storage, at, declared, ...options })
}

function open({
  storage,
  at,
  declared,
  ...options
}: { storage: ReturnType<typeof memoryStorage>; at: number; declared: Parameters<typeof createConsentStore>[0] } & Omit<
  NonNullable<Parameters<typeof createConsentStore>[1]>,
  'storage' | 'now'
>) {
  const clock = { time: at }
  return { store: createConsentStore(declared, { ...options, storage, now: () => clock.time }), storage, clock }
}

const setSignal = (value: unknown) => Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true })

afterEach(() => {
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
})

describe('a change of the policy', () => {
  const changed = (...changes: NonNullable<typeof consent.changes>) => ({ ...consent, changes })
  const [told, asked] = [
    { date: '2026-11-01', summary: 'Named a provider.' },
    { date: '2026-11-02', summary: 'Sells what is counted.', asks: true },
  ]

  it('lets every answer stand where it does not say that it asks', () => {
    const storage = memoryStorage()
    page({ storage }).store.acceptAll()
    const { store } = page({ storage, declared: changed(told) })
    expect(store.get()).toMatchObject({ status: 'decided', choices: { functional: true, posthog: true } })
  })

  it('asks about everything optional again, once, where it does, and allows nothing until then', () => {
    const storage = memoryStorage()
    page({ storage }).store.acceptAll()
    const { store } = page({ storage, declared: changed(told, asked) })
    expect(store.get()).toMatchObject({
      status: 'undecided',
      undecided: ['functional', 'posthog', 'hotjar', 'meta'],
      choices: { functional: false, meta: false },
    })
    store.acceptAll()
    expect(page({ storage, declared: changed(told, asked) }).store.get()).toMatchObject({ status: 'decided', choices: { functional: true, meta: true } })
  })
})

describe('unknown is denied', () => {
  it('denies everything optional to a visitor who was never asked, and asks', () => {
    const { store } = page()
    expect(store.get()).toEqual({
      status: 'undecided',
      surface: 'banner',
      choices: { functional: false, posthog: false, hotjar: false, meta: false },
      undecided: ['functional', 'posthog', 'hotjar', 'meta'],
      record: null,
      regime: 'opt-in',
      gpc: false,
    })
    for (const id of ['functional', 'analytics', 'posthog', 'hotjar', 'marketing', 'meta']) expect(store.allows(id)).toBe(false)
  })

  it('writes nothing before the visitor has decided', () => {
    const { store, storage } = page()
    store.get()
    store.openPreferences()
    store.close()
    store.close()
    expect(storage.writes).toBe(0)
  })

  it('grants nothing by closing the banner or the preferences, or by time', () => {
    const { store, clock } = page()
    store.openPreferences()
    store.close()
    store.close()
    clock.time += 1000 * day
    store.subscribe(() => {})
    expect(Object.values(store.get().choices)).toEqual([false, false, false, false])
    expect(store.get().record).toBeNull()
  })

  it('grants nothing that a page put on Object.prototype', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>
    const { store } = page()
    try {
      for (const id of ['analytics', 'posthog', 'meta', 'functional']) polluted[id] = true
      store.save({})
      store.save({ hotjar: false })
      expect(store.get().choices).toEqual({ functional: false, posthog: false, hotjar: false, meta: false })
      expect(store.get().undecided).toEqual(['functional', 'posthog', 'meta'])
      expect(page({ storage: memoryStorage(`v1/${new Date(start).toISOString()}/save/yes:/no:hotjar/end`) }).store.get().undecided).toHaveLength(3)
    } finally {
      for (const id of ['analytics', 'posthog', 'meta', 'functional']) delete polluted[id]
    }
  })

  it('has nothing to ask where only essential services are declared', () => {
    const { store, storage } = page({ declared: defineConsent({ categories: {}, services: { session: { category: 'essential' } } }) })
    expect(store.get()).toMatchObject({ status: 'decided', surface: 'none', undecided: [], record: null })
    store.acceptAll()
    expect(storage.writes).toBe(0)
  })
})

describe('allows', () => {
  const { store } = page()
  store.save({ posthog: true, functional: true, meta: false })

  it.each([
    ['a granted service', 'posthog', true],
    ['a denied service', 'meta', false],
    ['a service not yet asked about', 'hotjar', false],
    ['a category of which only some is granted', 'analytics', false],
    ['a granted category without services', 'functional', true],
    ['a denied category', 'marketing', false],
    ['the essential category', 'essential', true],
    ['an essential service', 'session', true],
    ["the library's own cookie", 'consent', true],
    ['an id that nobody declared', 'unknown', false],
    ['a name that every object has', 'constructor', false],
    ['a name that every object has, of another kind', '__proto__', false],
    ['an empty id', '', false],
    ['all of what is granted', { all: ['posthog', 'functional', 'essential'] }, true],
    ['all, of which one is denied', { all: ['posthog', 'meta'] }, false],
    ['all, of which one is unknown', { all: ['posthog', 'unknown'] }, false],
    ['all of nothing', { all: [] }, false],
    ['any, of which one is granted', { any: ['meta', 'posthog'] }, true],
    ['any, of which none is granted', { any: ['meta', 'hotjar', 'unknown'] }, false],
    ['any of nothing', { any: [] }, false],
  ])('answers for %s', (_, condition, answer) => {
    expect(store.allows(condition)).toBe(answer)
  })

  it('answers for another moment than now', () => {
    const { store: another } = page()
    const before = another.get()
    another.acceptAll()
    expect(another.allows('posthog', before)).toBe(false)
    expect(another.allows('posthog')).toBe(true)
  })

  it('allows a whole category once all of its services are granted', () => {
    const { store: another } = page()
    another.save({ posthog: true })
    expect(another.allows('analytics')).toBe(false)
    another.save({ hotjar: true })
    expect(another.allows('analytics')).toBe(true)
  })
})

describe('a decision', () => {
  it('is recorded with its time and its act, and asks no more', () => {
    const { store, storage } = page()
    store.acceptAll()
    expect(store.get()).toMatchObject({ status: 'decided', surface: 'none', undecided: [] })
    expect(store.get().record).toEqual({
      time: '2026-11-22T12:00:00.000Z',
      act: 'accept-all',
      choices: { functional: true, posthog: true, hotjar: true, meta: true },
      terms: Object.fromEntries(['functional', 'posthog', 'hotjar', 'meta'].map((id) => [id, { revision: 0, since: 0 }])),
    })
    expect(storage.text).toBe('v1/2026-11-22T12:00:00.000Z/accept-all/yes:functional.posthog.hotjar.meta/no:/end')
    store.rejectAll()
    expect(storage.text).toBe('v1/2026-11-22T12:00:00.000Z/reject-all/yes:/no:functional.posthog.hotjar.meta/end')
    expect(store.get()).toMatchObject({ status: 'decided', surface: 'none' })
  })

  it('is there again on the next page', () => {
    const { store, storage } = page()
    store.save({ analytics: true, marketing: false, functional: false })
    expect(page({ storage }).store.get()).toEqual(store.get())
    expect(page({ storage }).store.get().choices).toEqual({ functional: false, posthog: true, hotjar: true, meta: false })
  })

  it('is on this page, to the last detail, what the next one reads', () => {
    const storage = memoryStorage()
    page({
      storage,
      at: start - 3 * day,
      declared: defineConsent({ ...consent, services: { ...consent.services, other: { category: 'analytics' } } }),
    }).store.acceptAll()
    const revised = defineConsent({ ...consent, services: { ...consent.services, meta: { category: 'marketing', revision: 2 } } })
    const { store } = page({ storage, declared: revised })
    for (const act of [() => store.save({ meta: true }), store.rejectAll, store.reset, store.acceptAll, () => store.save({ posthog: false })]) {
      act()
      expect(page({ storage, declared: revised }).store.get()).toEqual(store.get())
    }
  })

  it('about a category is one about all of its services', () => {
    const { store } = page()
    store.save({ analytics: true })
    expect(store.get().choices).toEqual({ functional: false, posthog: true, hotjar: true, meta: false })
    expect(store.get().undecided).toEqual(['functional', 'meta'])
  })

  it('about a service counts over that about its category', () => {
    const { store } = page()
    store.save({ hotjar: false, analytics: true })
    expect(store.get().choices).toMatchObject({ posthog: true, hotjar: false })
    store.save({ analytics: false, posthog: true })
    expect(store.get().choices).toMatchObject({ posthog: true, hotjar: false })
  })

  it('about some leaves the rest unasked and asks for it', () => {
    const { store } = page()
    store.save({ posthog: true })
    expect(store.get()).toMatchObject({ status: 'undecided', surface: 'banner', undecided: ['functional', 'hotjar', 'meta'] })
    store.save({ meta: false })
    expect(store.get()).toMatchObject({ undecided: ['functional', 'hotjar'], choices: { posthog: true, meta: false } })
    store.save({ functional: false, hotjar: false })
    expect(store.get()).toMatchObject({ status: 'decided', surface: 'none' })
  })

  it('about nothing, or about what nobody declared, is none', () => {
    const { store, storage } = page()
    store.save({})
    store.save({ unknown: true, essential: false, session: false, consent: false } as never)
    store.save(JSON.parse('{"__proto__":true,"constructor":true}'))
    expect(storage.writes).toBe(0)
    expect(store.get()).toMatchObject({ status: 'undecided', record: null })
    expect(store.allows('session')).toBe(true)
  })

  it('takes only true for a yes and only false for a no', () => {
    const { store, storage } = page()
    store.save({ posthog: 'true', hotjar: 1, meta: null, functional: undefined } as never)
    expect(store.get().record).toBeNull()
    expect(storage.writes).toBe(0)
  })

  it('is forgotten by reset', () => {
    const { store, storage } = page()
    store.acceptAll()
    store.reset()
    expect(storage.text).toBeUndefined()
    expect(store.get()).toMatchObject({ status: 'undecided', surface: 'banner', record: null, undecided: ['functional', 'posthog', 'hotjar', 'meta'] })
    expect(store.allows('posthog')).toBe(false)
    expect(page({ storage }).store.get().status).toBe('undecided')
  })
})

describe('a record speaks only for what was asked', () => {
  it('asks about a service that was added later, keeps it off, and lets every earlier choice stand', () => {
    const { store, storage } = page()
    store.save({ functional: false, analytics: true, marketing: true })
    const declared = defineConsent({ ...consent, services: { ...consent.services, tiktok: { category: 'marketing' } } })
    const { store: later } = page({ storage, declared })
    expect(later.get()).toMatchObject({
      status: 'undecided',
      surface: 'banner',
      undecided: ['tiktok'],
      choices: { functional: false, posthog: true, hotjar: true, meta: true, tiktok: false },
    })
    expect(later.allows('marketing')).toBe(false)
    expect(later.allows('meta')).toBe(true)
    later.save({ tiktok: false })
    expect(later.get()).toMatchObject({ status: 'decided', choices: { functional: false, posthog: true, hotjar: true, meta: true, tiktok: false } })
  })

  it('asks about a category that was added later', () => {
    const { store, storage } = page()
    store.acceptAll()
    const declared = defineConsent({ ...consent, categories: { ...consent.categories, social: {} } })
    expect(page({ storage, declared }).store.get()).toMatchObject({ undecided: ['social'], choices: { social: false, posthog: true } })
  })

  it('does not take the yes to an empty category for one to the services it got later', () => {
    const { store, storage } = page()
    store.acceptAll()
    const declared = defineConsent({ ...consent, services: { ...consent.services, chat: { category: 'functional' } } })
    const { store: later } = page({ storage, declared })
    expect(later.get()).toMatchObject({ undecided: ['chat'], choices: { chat: false } })
    expect(later.allows('functional')).toBe(false)
  })

  it('asks again for a service whose revision was raised, and for that only', () => {
    const { store, storage } = page()
    store.acceptAll()
    const declared = defineConsent({ ...consent, services: { ...consent.services, meta: { category: 'marketing', revision: 1 } } })
    const { store: later } = page({ storage, declared })
    expect(later.get()).toMatchObject({ status: 'undecided', undecided: ['meta'], choices: { functional: true, posthog: true, hotjar: true, meta: false } })
    later.save({ meta: true })
    expect(storage.text).toContain('meta@1')
    expect(page({ storage, declared }).store.get()).toMatchObject({ status: 'decided', choices: { meta: true } })
    expect(page({ storage }).store.get()).toMatchObject({ undecided: ['meta'], choices: { meta: false } })
  })

  it('never asks again for wording, order, labels or what is stored', () => {
    const { store, storage } = page()
    store.save({ functional: true, analytics: true, marketing: false })
    const declared = defineConsent({
      site: { name: 'Another name', policyUrl: '/policy' },
      updated: '2027-01-01',
      categories: { marketing: { label: 'Ads', sale: true }, analytics: { description: 'Other words' }, functional: { label: 'Comfort' } },
      services: {
        meta: { category: 'marketing', label: 'Meta', purpose: 'Other words', hosts: ['https://connect.facebook.net'] },
        hotjar: { category: 'analytics', provider: { name: 'Hotjar' } },
        posthog: { category: 'analytics', items: [{ name: 'ph_*', duration: '1 year' }], script: { src: '/ph.js' }, revision: 0 },
        session: { category: 'essential', label: 'Sign-in' },
      },
    })
    const { store: later } = page({ storage, declared })
    expect(later.get()).toMatchObject({ status: 'decided', surface: 'none', choices: { functional: true, posthog: true, hotjar: true, meta: false } })
  })

  it("carries along what another declaration on the same domain was answered, with that answer's revision", () => {
    const other = defineConsent({
      categories: { marketing: {} },
      services: { chat: { category: 'marketing', revision: 3 }, ads: { category: 'marketing' } },
    })
    const storage = memoryStorage()
    page({ storage, declared: other }).store.save({ chat: true, ads: false })
    page({ storage }).store.acceptAll()
    expect(page({ storage, declared: other }).store.get()).toMatchObject({ status: 'decided', choices: { chat: true, ads: false } })
    page({ storage }).store.rejectAll()
    page({ storage, declared: other }).store.save({ ads: true })
    expect(page({ storage }).store.get()).toMatchObject({ status: 'decided', choices: { posthog: false, meta: false } })
    expect(page({ storage, declared: other }).store.get().choices).toEqual({ chat: true, ads: true })
  })

  it("stays small enough to be kept, however much the domain's other declarations have asked", () => {
    const ids = Array.from({ length: 250 }, (_, index) => `stranger-service-${index}`)
    const storage = memoryStorage(`v1/${new Date(start).toISOString()}/accept-all/yes:${ids.join('.')}/no:/end`)
    const { store } = page({ storage })
    store.acceptAll()
    expect(`consent=${storage.text}`.length).toBeLessThanOrEqual(4096)
    expect(storage.text).toContain('stranger-service-1.')
    expect(page({ storage }).store.get()).toMatchObject({ status: 'decided', choices: { meta: true } })
  })
})

describe('the age of an answer', () => {
  it.each(['acceptAll', 'rejectAll'] as const)('ends what %s said after exactly the lifetime', (act) => {
    const { store, storage } = page()
    store[act]()
    const kept = act === 'acceptAll'
    for (const [at, status] of [
      [179 * day, 'decided'],
      [180 * day - 1, 'decided'],
      [180 * day, 'undecided'],
      [181 * day, 'undecided'],
    ] as const) {
      const { store: later } = page({ storage, at: start + at })
      expect(later.get().status).toBe(status)
      expect(later.allows('posthog')).toBe(kept && status === 'decided')
      expect(later.get().surface).toBe(status === 'decided' ? 'none' : 'banner')
    }
  })

  it('follows the lifetime that is declared now', () => {
    const declared = defineConsent({ ...consent, cookie: { lifetime: '1 week' } })
    const { store, storage } = page()
    store.acceptAll()
    expect(page({ storage, declared, at: start + 6 * day }).store.get().status).toBe('decided')
    expect(page({ storage, declared, at: start + 8 * day }).store.get().status).toBe('undecided')
  })

  it('is at most 400 days', () => {
    const declared = defineConsent({ ...consent, cookie: { lifetime: '400 days' } })
    const { store, storage } = page({ declared })
    store.acceptAll()
    expect(page({ storage, declared, at: start + 399 * day }).store.get().status).toBe('decided')
    expect(page({ storage, declared, at: start + 401 * day }).store.get().status).toBe('undecided')
  })

  it('stays its own when another answer is given later', () => {
    const { store, storage } = page()
    store.save({ analytics: true, functional: false })
    const { store: second } = page({ storage, at: start + 100 * day })
    second.save({ marketing: true })
    expect(page({ storage, at: start + 179 * day - day }).store.get().status).toBe('decided')
    const { store: third } = page({ storage, at: start + 181 * day })
    expect(third.get()).toMatchObject({ undecided: ['functional', 'posthog', 'hotjar'], choices: { posthog: false, hotjar: false, meta: true } })
    third.save({ functional: true })
    const { store: fourth } = page({ storage, at: start + 281 * day })
    expect(fourth.get()).toMatchObject({ undecided: ['posthog', 'hotjar', 'meta'], choices: { functional: true, meta: false } })
  })

  it('ends while the page is open too, at the next focus', () => {
    const { store, clock } = page()
    const stop = store.subscribe(() => {})
    store.acceptAll()
    clock.time += 181 * day
    dispatchEvent(new Event('focus'))
    expect(store.get().status).toBe('undecided')
    expect(store.allows('posthog')).toBe(false)
    stop()
  })

  it('cannot be known in a record from the future, which then does not count', () => {
    const { store, storage } = page({ at: start + 2 * day })
    store.acceptAll()
    expect(page({ storage }).store.get()).toMatchObject({ status: 'undecided', choices: { posthog: false } })
  })

  it('is none where the clock was set back by minutes', () => {
    const { store, storage } = page({ at: start + 3600e3 })
    store.acceptAll()
    expect(page({ storage }).store.get()).toMatchObject({ status: 'decided', choices: { posthog: true } })
  })

  it.each([
    ['no time', '1'],
    ['an impossible time', '2026-13-45T00:00:00.000Z'],
    ['only a date far in the past', '1990-01-01'],
  ])('cannot be known in a record with %s', (_, time) => {
    expect(page({ storage: memoryStorage(`v1/${time}/accept-all/yes:posthog.hotjar/no:/end`) }).store.allows('analytics')).toBe(false)
  })

  it('cannot be lengthened by an answer that claims a later day than its record', () => {
    const later = Math.floor((start + 170 * day) / day).toString(36)
    const storage = memoryStorage(`v1/${new Date(start).toISOString()}/save/yes:posthog~${later}/no:/end`)
    expect(page({ storage, at: start + 179 * day }).store.allows('posthog')).toBe(true)
    expect(page({ storage, at: start + 181 * day }).store.allows('posthog')).toBe(false)
  })
})

describe('onAnswer', () => {
  it('is called for each answer and each reset with the record before it, and for nothing else', () => {
    const onAnswer = vi.fn()
    const { store } = page({ onAnswer })
    store.openPreferences()
    store.save({})
    store.close()
    expect(onAnswer).not.toHaveBeenCalled()
    store.acceptAll()
    const first = store.get().record
    store.rejectAll()
    store.reset()
    expect(onAnswer.mock.calls).toEqual([
      [first, null],
      [expect.objectContaining({ act: 'reject-all' }), first],
      [null, expect.objectContaining({ act: 'reject-all' })],
    ])
  })

  it('cannot change what it is told', () => {
    const onAnswer = vi.fn((record: ConsentRecord | null) => Object.assign(record?.choices ?? {}, { meta: true }))
    const { store } = page({ onAnswer })
    store.rejectAll()
    expect(onAnswer).toHaveBeenCalledOnce()
    expect(store.get().choices.meta).toBe(false)
    expect(store.get().record?.choices.meta).toBe(false)
  })

  it('may throw: the answer stands', () => {
    const { store } = page({
      onAnswer() {
        throw Error('no')
      },
    })
    store.acceptAll()
    expect(store.get().status).toBe('decided')
  })
})

describe('Global Privacy Control', () => {
  it('denies what the law calls a sale under opt-out, and says that it was honoured', () => {
    setSignal(true)
    const { store } = page({ regime: 'opt-out' })
    expect(store.get()).toMatchObject({ gpc: true, choices: { functional: true, posthog: true, hotjar: true, meta: false } })
    expect(store.allows('marketing')).toBe(false)
  })

  it('gives way to a later explicit choice', () => {
    setSignal(true)
    const { store, storage } = page({ regime: 'opt-out' })
    store.save({ marketing: true })
    expect(store.allows('meta')).toBe(true)
    expect(page({ storage, regime: 'opt-out' }).store.allows('meta')).toBe(true)
  })

  it.each(['opt-in', 'opt-out', 'notice'] as const)('turns nothing on under %s', (regime) => {
    const without = page({ regime }).store.get().choices
    setSignal(true)
    const signalled = page({ regime }).store.get().choices
    for (const id of Object.keys(signalled)) if (signalled[id]) expect(without[id]).toBe(true)
    const { store } = page({ regime })
    store.rejectAll()
    expect(Object.values(store.get().choices)).toEqual([false, false, false, false])
  })

  it.each([undefined, false, 'true', 1, '1'])('is not sent by a browser that says %j', (value) => {
    setSignal(value)
    expect(page({ regime: 'opt-out' }).store.get()).toMatchObject({ gpc: false, choices: { meta: true } })
  })

  it('counts where the request carried it and the browser does not say so: it only turns things off', () => {
    expect(page({ regime: 'opt-out', gpc: true, record: null }).store.get()).toMatchObject({ gpc: true, choices: { meta: false } })
  })
})

describe('the regime', () => {
  it.each(['opt-out', 'notice'] as const)('lets everything run until a no under %s, with no banner', (regime) => {
    const { store, storage } = page({ regime })
    expect(store.get()).toMatchObject({ status: 'undecided', surface: 'none', regime, choices: { functional: true, posthog: true, meta: true } })
    store.save({ marketing: false })
    expect(store.get().choices).toMatchObject({ posthog: true, meta: false })
    expect(page({ storage, regime }).store.allows('meta')).toBe(false)
  })

  it.each(['opt-out', 'notice'] as const)('lets nothing run under %s before it is known whether there was a no', (regime) => {
    expect(page({ regime }).store.getInitial()).toMatchObject({ status: 'pending', choices: { posthog: false, meta: false } })
  })
})

describe('a cookie that holds no record', () => {
  const intact = `v1/${new Date(start).toISOString()}/accept-all/yes:functional.posthog.hotjar.meta/no:/end`
  it.each([
    ['empty', ''],
    ['truncated', intact.slice(0, -20)],
    ['percent-broken', '%E0%A4%A'],
    ['of a future version', intact.replace('v1', 'v2')],
    ['noise', 'x'.repeat(4096)],
    ['JSON', '{"analytics":true}'],
  ])('reads as undecided when it is %s, and can be answered again', (_, text) => {
    const { store, storage } = page({ storage: memoryStorage(text) })
    expect(store.get()).toMatchObject({ status: 'undecided', surface: 'banner', record: null })
    expect(Object.values(store.get().choices)).not.toContain(true)
    store.rejectAll()
    expect(page({ storage }).store.get().status).toBe('decided')
  })

  it('counts for the ids that are known where it names others too', () => {
    const { store } = page({ storage: memoryStorage(intact.replace('meta', 'constructor.nobody.meta')) })
    expect(store.get()).toMatchObject({ status: 'decided', choices: { functional: true, posthog: true, hotjar: true, meta: true } })
    expect(Object.keys(store.get().choices)).toEqual(['functional', 'posthog', 'hotjar', 'meta'])
  })
})

describe('the snapshot', () => {
  it('is the same object until something changes', () => {
    const { store } = page()
    const first = store.get()
    expect(store.get()).toBe(first)
    store.save({})
    dispatchEvent(new Event('focus'))
    expect(store.get()).toBe(first)
    store.openPreferences()
    const open = store.get()
    expect(open).not.toBe(first)
    store.openPreferences()
    expect(store.get()).toBe(open)
  })

  it('keeps the same choices while they are equal', () => {
    const { store } = page()
    const { choices } = store.get()
    store.openPreferences()
    expect(store.get().choices).toBe(choices)
    store.rejectAll()
    expect(store.get().choices).toBe(choices)
    store.acceptAll()
    expect(store.get().choices).not.toBe(choices)
  })

  it('keeps saying what it said, whatever comes after', () => {
    const { store } = page()
    const first = store.get()
    const said = JSON.stringify(first)
    store.acceptAll()
    store.openPreferences()
    expect(JSON.stringify(first)).toBe(said)
  })

  it('cannot be changed by who reads it, so that no one grants anything by a slip', () => {
    const { store } = page()
    for (const step of [() => {}, store.rejectAll]) {
      step()
      for (const snapshot of [store.getInitial(), store.get()]) {
        const { choices, undecided, record } = snapshot
        for (const [part, frozen] of Object.entries({ snapshot, choices, undecided, record, 'record.choices': record?.choices ?? null }))
          expect(frozen === null || Object.isFrozen(frozen), `${part} is frozen`).toBe(true)
      }
    }
    expect(() => {
      ;(store.get().choices as Record<string, boolean>).posthog = true
    }).toThrow(TypeError)
    expect(store.allows('posthog')).toBe(false)
  })

  it('of the beginning stays what a server would have rendered', () => {
    const { store } = page()
    const initial = store.getInitial()
    expect(initial).toMatchObject({ status: 'pending', surface: 'none', record: null, choices: { posthog: false } })
    store.acceptAll()
    expect(store.getInitial()).toBe(initial)
    expect(store.getInitial()).toMatchObject({ status: 'pending', choices: { posthog: false } })
  })
})

describe('what the server knew', () => {
  const { store: elsewhere } = page()
  elsewhere.acceptAll()
  const record = elsewhere.get().record

  it('is where the browser starts', () => {
    expect(page({ record }).store.getInitial()).toMatchObject({ status: 'decided', surface: 'none', choices: { posthog: true } })
    expect(page({ record: null }).store.getInitial()).toMatchObject({ status: 'undecided', surface: 'banner', choices: { posthog: false } })
  })

  it("gives way to the browser's own cookie", () => {
    const { store } = page({ record })
    expect(store.get()).toMatchObject({ status: 'undecided', choices: { posthog: false } })
    const storage = memoryStorage()
    page({ storage }).store.acceptAll()
    expect(page({ storage, record: null }).store.get()).toMatchObject({ status: 'decided', choices: { posthog: true } })
  })

  it('does not count beyond its lifetime', () => {
    expect(page({ record, at: start + 181 * day }).store.getInitial().status).toBe('undecided')
  })
})

describe('listeners', () => {
  it('hear once of each change, after it', () => {
    const { store } = page()
    const seen: string[] = []
    store.get()
    const stop = store.subscribe(() => seen.push(`${store.get().status} ${store.get().surface} ${store.allows('posthog')}`))
    seen.length = 0
    store.openPreferences()
    store.acceptAll()
    store.rejectAll()
    store.reset()
    store.close()
    expect(seen).toEqual(['undecided preferences false', 'decided none true', 'decided none false', 'undecided banner false', 'undecided none false'])
    stop()
  })

  it('hear of a change when notify says so, of the state that there is by then', () => {
    const tellings: (() => void)[] = []
    const notify = vi.fn((tell: () => void) => void tellings.push(tell))
    const { store } = page({ notify })
    const seen: string[] = []
    const stop = store.subscribe(() => seen.push(store.get().status))
    notify.mockClear()
    tellings.length = 0
    store.acceptAll()
    expect(store.get().status).toBe('decided')
    expect(notify).toHaveBeenCalledExactlyOnceWith(expect.any(Function), store.get())
    expect(seen).toEqual([])
    store.reset()
    for (const tell of tellings) tell()
    expect(seen).toEqual(['undecided', 'undecided'])
    stop()
  })

  it('hear nothing where nothing has changed', () => {
    const { store } = page()
    const listener = vi.fn()
    const stop = store.subscribe(listener)
    store.acceptAll()
    listener.mockClear()
    store.acceptAll()
    store.save({})
    store.close()
    store.save({ unknown: true } as never)
    dispatchEvent(new Event('focus'))
    expect(listener).not.toHaveBeenCalled()
    stop()
  })

  it('hear of an equal answer that was given at another time, because the record is another', () => {
    const { store, clock } = page()
    const listener = vi.fn()
    const stop = store.subscribe(listener)
    store.acceptAll()
    listener.mockClear()
    clock.time += 1000
    store.acceptAll()
    expect(listener).toHaveBeenCalledOnce()
    stop()
  })

  it('hear nothing any more once they are unsubscribed', () => {
    const { store } = page()
    const [first, second] = [vi.fn(), vi.fn()]
    const stopFirst = store.subscribe(first)
    const stopSecond = store.subscribe(second)
    first.mockClear()
    second.mockClear()
    stopFirst()
    stopFirst()
    store.acceptAll()
    expect(first).not.toHaveBeenCalled()
    expect(second).toHaveBeenCalledOnce()
    stopSecond()
    dispatchEvent(new Event('focus'))
    store.rejectAll()
    expect(second).toHaveBeenCalledOnce()
  })

  it('hear nothing any more when another listener unsubscribes them', () => {
    const { store } = page()
    const late = vi.fn()
    let stopLate = () => {}
    const stop = store.subscribe(() => stopLate())
    stopLate = store.subscribe(late)
    late.mockClear()
    store.acceptAll()
    expect(late).not.toHaveBeenCalled()
    stop()
  })

  it('see the last state where one of them decides', () => {
    const { store } = page()
    const seen: boolean[] = []
    store.get()
    const stops = [
      store.subscribe(() => {
        if (store.get().record?.act === 'accept-all') store.rejectAll()
      }),
      store.subscribe(() => seen.push(store.allows('posthog'))),
    ]
    seen.length = 0
    store.acceptAll()
    expect(seen.at(-1)).toBe(false)
    expect(seen).not.toContain(true)
    for (const stop of stops) stop()
  })
})

describe('surfaces', () => {
  it('go from the banner to the preferences and back', () => {
    const { store } = page()
    expect(store.get().surface).toBe('banner')
    store.openPreferences()
    expect(store.get().surface).toBe('preferences')
    store.close()
    expect(store.get().surface).toBe('banner')
    store.close()
    expect(store.get().surface).toBe('none')
    expect(store.get().record).toBeNull()
  })

  it('open the preferences of a visitor who has decided, and close them without a change', () => {
    const { store, storage } = page()
    store.acceptAll()
    const { record } = store.get()
    store.openPreferences()
    expect(store.get()).toMatchObject({ status: 'decided', surface: 'preferences' })
    store.close()
    expect(store.get()).toMatchObject({ surface: 'none', record })
    expect(storage.writes).toBe(1)
  })

  it.each(['acceptAll', 'rejectAll', 'reset'] as const)('close the preferences at %s', (act) => {
    const { store } = page()
    store.openPreferences()
    store[act]()
    expect(store.get().surface).toBe(act === 'reset' ? 'banner' : 'none')
  })

  it('show the banner again on the next page to whom it was only closed', () => {
    const { store, storage } = page()
    store.close()
    expect(page({ storage }).store.get().surface).toBe('banner')
  })

  it('show the banner when something is undecided again, although close was called with nothing open', () => {
    const { store, storage } = page()
    const stop = store.subscribe(() => {})
    store.acceptAll()
    store.close()
    storage.text = undefined
    dispatchEvent(new Event('focus'))
    expect(store.get()).toMatchObject({ status: 'undecided', surface: 'banner' })
    stop()
  })
})

describe('a storage that fails', () => {
  const failing = {
    'throws at every touch': () => ({
      read: () => {
        throw new DOMException('The document is sandboxed', 'SecurityError')
      },
      write: () => {
        throw new DOMException('The document is sandboxed', 'SecurityError')
      },
    }),
    'throws at writing': () => ({
      read: () => undefined,
      write: () => {
        throw Error('full')
      },
    }),
    'drops what is written': () => ({ read: () => undefined, write: () => {} }),
    'keeps its old value': () => ({ read: () => `v1/${new Date(start).toISOString()}/reject-all/yes:/no:functional.posthog.hotjar.meta/end`, write: () => {} }),
  }

  it.each(Object.keys(failing) as (keyof typeof failing)[])('holds the choice for the life of the page when it %s', (way) => {
    const storage = failing[way]()
    const onError = vi.fn()
    const listener = vi.fn()
    const store = createConsentStore(consent, { storage, onError, now: () => start })
    const stop = store.subscribe(listener)
    listener.mockClear()
    store.acceptAll()
    expect(listener).toHaveBeenCalledOnce()
    for (const event of ['focus', 'pageshow', 'visibilitychange', 'focus']) dispatchEvent(new Event(event))
    expect(store.get()).toMatchObject({ status: 'decided', surface: 'none', choices: { posthog: true, meta: true } })
    expect(listener).toHaveBeenCalledOnce()
    expect(onError).toHaveBeenCalledOnce()
    expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(Error)
    expect(String(onError.mock.calls[0]?.[0])).toContain('cookie "consent" was not kept')
    store.save({ meta: false })
    dispatchEvent(new Event('focus'))
    expect(store.get().choices).toMatchObject({ posthog: true, meta: false })
    expect(onError).toHaveBeenCalledTimes(2)
    stop()
  })

  it.each(['acceptAll', 'rejectAll'] as const)('takes nothing back where it cannot be read for a while, after %s', (act) => {
    const storage = memoryStorage()
    const store = createConsentStore(consent, { storage })
    const stop = store.subscribe(() => {})
    store[act]()
    const before = store.get()
    storage.read = () => {
      throw Error('busy')
    }
    dispatchEvent(new Event('focus'))
    expect(store.get()).toBe(before)
    const isOn = act === 'acceptAll'
    store.save({ meta: !isOn })
    expect(store.get().choices).toMatchObject({ posthog: isOn, meta: !isOn })
    stop()
  })

  it('does not bring back what was withdrawn while it failed', () => {
    const storage = memoryStorage()
    const store = createConsentStore(consent, { storage })
    const stop = store.subscribe(() => {})
    store.acceptAll()
    const { read, write } = storage
    storage.read = storage.write = () => {
      throw Error('busy')
    }
    store.rejectAll()
    Object.assign(storage, { read, write })
    dispatchEvent(new Event('focus'))
    expect(store.allows('posthog')).toBe(false)
    stop()
  })

  it('is no reason to throw, with nobody there to tell', () => {
    const store = createConsentStore(consent, { storage: failing['throws at every touch']() })
    expect(() => [store.get(), store.acceptAll(), store.reset(), store.openPreferences(), store.close()]).not.toThrow()
  })

  it('does not lose the choice where the one who is told throws', () => {
    const listener = vi.fn()
    const onError = () => {
      throw Error('from the handler')
    }
    const store = createConsentStore(consent, { storage: failing['drops what is written'](), onError })
    const stop = store.subscribe(listener)
    listener.mockClear()
    expect(store.acceptAll).not.toThrow()
    expect(store.allows('posthog')).toBe(true)
    expect(listener).toHaveBeenCalledOnce()
    stop()
  })

  it('lets a decision count that another tab has made while it is tried again', async () => {
    const theirs = `v1/${new Date(start).toISOString()}/accept-all/yes:functional.posthog.hotjar.meta/no:/end`
    let text: string | undefined
    const retry = async () => {
      text = theirs
    }
    const onError = vi.fn()
    const store = createConsentStore(consent, { storage: { read: () => text, write: () => {}, retry }, onError, now: () => start })
    const stop = store.subscribe(() => {})
    store.rejectAll()
    expect(store.get()).toMatchObject({ status: 'decided', choices: { posthog: false } })
    await retry()
    dispatchEvent(new Event('focus'))
    expect(store.get()).toMatchObject({ status: 'decided', choices: { posthog: true } })
    expect(onError).not.toHaveBeenCalled()
    stop()
  })

  it('is not mistaken for one where it works', () => {
    const onError = vi.fn()
    const { store } = page({ onError })
    store.acceptAll()
    store.reset()
    expect(onError).not.toHaveBeenCalled()
  })

  it('may be an object that keeps its text in a field of its own', () => {
    class Shelf {
      text: string | undefined
      read() {
        return this.text
      }
      write(text: string | undefined) {
        this.text = text
      }
    }
    const shelf = new Shelf()
    const onError = vi.fn()
    createConsentStore(consent, { storage: shelf, onError }).acceptAll()
    expect(onError).not.toHaveBeenCalled()
    expect(createConsentStore(consent, { storage: shelf }).get().status).toBe('decided')
  })
})
