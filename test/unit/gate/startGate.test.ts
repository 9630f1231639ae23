import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ServiceDeclaration } from '../../../src/core/ConsentDeclaration.js'
import type { ConsentRecord } from '../../../src/core/ConsentRecord.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { encodeRecord } from '../../../src/core/encodeRecord.js'
import type { ConsentServiceError } from '../../../src/gate/ConsentServiceError.js'
import { type GateOptions, startGate } from '../../../src/gate/startGate.js'
import { takeConsole } from '../helpers/quietConsole.js'
import '../../../src/gate/cleanUp.js'
import '../../../src/gate/lateGate.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

let calls: string[] = []
const stops: (() => void)[] = []

const scripts = () => [...document.querySelectorAll('script')]
const finish = (src: string, type: 'load' | 'error' = 'load') => document.querySelector(`script[src="${src}"]`)?.dispatchEvent(new Event(type))

/** A service that notes each of its calls. */
const noting = (name: string, more: Partial<ServiceDeclaration> = {}): ServiceDeclaration<'analytics'> => ({
  hold: [['note', `${name} hold`]],
  grant: [['note', `${name} grant`]],
  revoke: [['note', `${name} revoke`]],
  ...more,
  category: 'analytics',
})

/** A page with a gate, whose visitor may have answered before. */
function open(
  services: Record<string, ServiceDeclaration<'analytics' | 'essential'>>,
  {
    earlier,
    options,
    ...more
  }: { earlier?: (store: ReturnType<typeof createConsentStore>) => void; options?: GateOptions } & Parameters<typeof createConsentStore>[1] = {},
) {
  const consent = defineConsent({ categories: { analytics: {} }, services })
  const storage = memoryStorage()
  if (earlier) earlier(createConsentStore(consent, { storage }))
  const store = createConsentStore(consent, { storage, ...more })
  const errors: string[] = []
  const stop = startGate(store, {
    onError: (error) => {
      const { service, step, cause } = error as ConsentServiceError
      errors.push(`${service} ${step}: ${(cause as Error)?.message ?? cause}`)
    },
    ...options,
  })
  stops.push(stop)
  return { store, storage, stop, errors }
}

/** Lets the next frame be painted, and what waits for it run. */
async function paint(milliseconds = 150) {
  await vi.advanceTimersByTimeAsync(milliseconds)
  await vi.dynamicImportSettled()
  // services start one a task
  await vi.advanceTimersByTimeAsync(20)
}

beforeEach(() => {
  vi.useFakeTimers()
  calls = []
  vi.stubGlobal('note', (what: string) => calls.push(what))
})
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  await paint(5000)
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.head.replaceChildren()
  clearCookies()
  localStorage.clear()
})

describe('a gate', () => {
  it('takes no element of the page for its own state, whatever its id is', async () => {
    // a browser has each there under its id
    for (const id of ['consentKitPage', 'consentKitHeld']) vi.stubGlobal(id, document.createElement('a'))
    const { store, errors } = open({ one: noting('one') })
    await paint()
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint()
    expect(calls).toEqual(['one hold', 'one grant', 'one revoke'])
    expect(errors).toEqual([])
  })

  it('runs nothing where the yes is taken back while its code is on the way', async () => {
    let arrive = () => {}
    const way = new Promise<void>((resolve) => {
      arrive = resolve
    })
    vi.doMock('../../../src/gate/lateGate.js', async (original) => way.then(() => original()))
    const { store, errors } = open({ a: noting('a', { script: { src: '/a.js' } }) })
    store.acceptAll()
    await vi.advanceTimersByTimeAsync(150)
    store.rejectAll()
    await vi.advanceTimersByTimeAsync(150)
    arrive()
    await import('../../../src/gate/lateGate.js')
    await paint()
    vi.doUnmock('../../../src/gate/lateGate.js')
    expect(scripts()).toEqual([])
    expect(calls).toEqual(['a hold'])
    expect(errors).toEqual([])
  })

  it('holds every service first, in declared order, before anything is loaded', async () => {
    open({ a: noting('a', { script: { src: '/a.js' } }), b: noting('b') }, { earlier: (store) => store.acceptAll() })
    await Promise.resolve()
    expect(calls).toEqual(['a hold', 'b hold'])
    expect(scripts()).toEqual([])
    await paint()
    expect(scripts()).toHaveLength(1)
  })

  it('loads and grants nothing optional for a visitor who has not decided', async () => {
    open({ a: noting('a', { script: { src: '/a.js' } }), b: noting('b') })
    await paint(10_000)
    expect(calls).toEqual(['a hold', 'b hold'])
    expect(scripts()).toEqual([])
  })

  it('loads nothing on a prerendered page that was given a record, until it is opened', async () => {
    const record = decodeRecord(`v1/${new Date().toISOString()}/accept-all/yes:a/no:/end`)
    const prerendering = vi.fn(() => true)
    Object.defineProperty(document, 'prerendering', { get: prerendering, configurable: true })
    const { store, storage } = open({ a: noting('a', { script: { src: '/a.js' } }) }, { record })
    storage.write(encodeRecord(record as ConsentRecord))
    expect(store.get().status).toBe('decided')
    await paint(60_000)
    expect(scripts()).toEqual([])
    prerendering.mockReturnValue(false)
    document.dispatchEvent(new Event('prerenderingchange'))
    await paint()
    Reflect.deleteProperty(document, 'prerendering')
    expect(scripts()).toHaveLength(1)
  })

  it('runs what is essential', async () => {
    open({ cart: { category: 'essential', script: { src: '/cart.js' }, grant: [['note', 'cart']] } })
    await paint()
    finish('/cart.js')
    await paint()
    expect(calls).toEqual(['cart'])
  })

  it('grants in declared order, each service after its script has loaded', async () => {
    const { store } = open({ a: noting('a', { script: { src: '/a.js' } }), b: noting('b'), c: noting('c', { script: { src: '/c.js' } }) })
    await paint()
    calls = []
    store.acceptAll()
    await paint()
    expect(scripts().map((script) => script.getAttribute('src'))).toEqual(['/a.js', '/c.js'])
    expect(calls, 'only what needs no script').toEqual(['b grant'])
    finish('/c.js')
    await paint()
    expect(calls).toEqual(['b grant', 'c grant'])
    finish('/a.js')
    await paint()
    expect(calls).toEqual(['b grant', 'c grant', 'a grant'])
  })

  it('starts nothing before the answer was painted', async () => {
    const { store } = open({ a: noting('a', { script: { src: '/a.js' } }) })
    await paint()
    store.acceptAll()
    await Promise.resolve()
    expect(scripts()).toEqual([])
    await paint()
    expect(scripts()).toHaveLength(1)
  })

  it('starts in a hidden tab too, where no frame comes', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0)
    const { store } = open({ a: noting('a') })
    store.acceptAll()
    await paint(100)
    expect(calls).toEqual(['a hold', 'a grant'])
  })

  it('runs nothing twice, whatever else changes', async () => {
    const { store } = open({ a: noting('a', { script: { src: '/a.js' } }), b: noting('b') })
    store.acceptAll()
    await paint()
    finish('/a.js')
    await paint()
    calls = []
    store.openPreferences()
    await paint()
    store.close()
    store.acceptAll()
    await paint()
    store.save({ b: true })
    dispatchEvent(new Event('focus'))
    await paint(5000)
    expect(calls).toEqual([])
    expect(scripts()).toHaveLength(1)
  })

  it('gives its nonce to the scripts', async () => {
    open({ a: noting('a', { script: { src: '/a.js' } }) }, { earlier: (store) => store.acceptAll(), options: { nonce: 'n0nce' } })
    await paint()
    expect(scripts()[0]?.nonce).toBe('n0nce')
  })

  it('does nothing once it is stopped', async () => {
    const { store, stop } = open({ a: noting('a') })
    stop()
    store.acceptAll()
    await paint()
    expect(calls).toEqual([])
  })

  it('leaves what runs running when it is stopped later, and hears no more', async () => {
    const { store, stop } = open({ a: noting('a') })
    store.acceptAll()
    await paint()
    stop()
    calls = []
    store.rejectAll()
    await paint()
    expect(calls).toEqual([])
  })

  it('does nothing before a prerendered page is activated', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
    const { store } = open({
      a: noting('a', { script: { src: '/a.js' }, items: [{ name: 'a', kind: 'localStorage' }] }),
      cart: { category: 'essential', script: { src: '/cart.js' } },
    })
    localStorage.setItem('a', '1')
    store.acceptAll()
    await paint(5000)
    expect(calls).not.toContain('a grant')
    expect(scripts()).toEqual([])
    expect(localStorage).toHaveLength(1)
    Reflect.deleteProperty(document, 'prerendering')
    document.dispatchEvent(new Event('prerenderingchange'))
    store.acceptAll()
    await paint()
    expect(scripts().map((script) => script.getAttribute('src'))).toEqual(['/a.js', '/cart.js'])
  })

  it('starts what runs until a no under opt-out', async () => {
    const { store } = open({ a: noting('a') }, { regime: 'opt-out' })
    await paint()
    expect(calls).toEqual(['a hold', 'a grant'])
    store.rejectAll()
    await paint()
    expect(calls).toEqual(['a hold', 'a grant', 'a revoke'])
  })
})

describe('a service that fails', () => {
  const broken = {
    'in its hold': [noting('bad', { hold: [['explode']] }), 'bad hold: from the vendor'],
    'in its grant': [noting('bad', { grant: [['explode'], ['note', 'bad grant']] }), 'bad grant: from the vendor'],
    'in its revoke': [noting('bad', { revoke: [['explode'], ['note', 'bad revoke']] }), 'bad revoke: from the vendor'],
  } satisfies Record<string, [ServiceDeclaration<'analytics'>, string]>
  beforeEach(() =>
    vi.stubGlobal('explode', () => {
      throw Error('from the vendor')
    }),
  )

  it.each(Object.keys(broken) as (keyof typeof broken)[])('%s is named, once, and stops neither itself nor another', async (where) => {
    const [bad, problem] = broken[where]
    const { store, errors } = open({ bad, good: noting('good') })
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint()
    expect(errors).toEqual([problem])
    expect(calls.filter((call) => call.startsWith('good'))).toEqual(['good hold', 'good grant', 'good revoke'])
    expect(calls.filter((call) => call.startsWith('bad'))).toHaveLength(where === 'in its hold' ? 2 : 3)
  })

  it('and an onError that fails too stop nothing', async () => {
    const onError = vi.fn(() => {
      throw Error('from the handler')
    })
    const { store } = open({ bad: noting('bad', { hold: [['explode']], grant: [['explode']] }), good: noting('good') }, { options: { onError } })
    store.acceptAll()
    await paint()
    expect(onError).toHaveBeenCalledTimes(2)
    expect(calls).toEqual(['good hold', 'good grant'])
  })

  it('is no reason to fail where nobody is there to tell', async () => {
    const { store } = open(
      { bad: noting('bad', { hold: [['explode']], script: { src: '/bad.js' } }), good: noting('good') },
      { options: { onError: undefined } },
    )
    store.acceptAll()
    await paint()
    finish('/bad.js', 'error')
    await paint()
    expect(calls).toContain('good grant')
  })

  it('because its script cannot be had is named, and tried again at the next change', async () => {
    const { store, errors } = open({ bad: noting('bad', { script: { src: '/bad.js' } }), good: noting('good') })
    store.acceptAll()
    await paint()
    finish('/bad.js', 'error')
    await paint()
    expect(errors).toEqual(['bad load: /bad.js could not be loaded'])
    expect(calls).toEqual(['bad hold', 'good hold', 'good grant'])
    expect(scripts()).toEqual([])
    await paint(10_000)
    expect(scripts(), 'not in a loop').toEqual([])
    store.openPreferences()
    await paint()
    expect(scripts()).toHaveLength(1)
    finish('/bad.js')
    await paint()
    expect(calls).toEqual(['bad hold', 'good hold', 'good grant', 'bad grant'])
    expect(errors).toHaveLength(1)
  })

  it('because its script did not bring its function is named', async () => {
    const { store, errors } = open({ bad: noting('bad', { script: { src: '/bad.js' }, grant: [['vendor.init']] }) })
    store.acceptAll()
    await paint()
    finish('/bad.js')
    await paint()
    expect(errors).toEqual(['bad grant: there is no vendor.init()'])
  })

  it('is none where a vendor that the site itself loads is not there', async () => {
    const { store, errors } = open({ own: { category: 'analytics', hold: [['own.hold']], grant: [['own.grant']], revoke: [['own.revoke']] } })
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint()
    expect(errors).toEqual([])
  })

  it('to be cleaned up is named, and what stores elsewhere is cleaned all the same', async () => {
    vi.stubGlobal('indexedDB', {
      databases: async () => {
        throw Error('no databases here')
      },
    })
    localStorage.setItem('good', '1')
    const { store, errors } = open({
      bad: noting('bad', { items: [{ name: 'db', kind: 'indexedDB' }] }),
      good: noting('good', { items: [{ name: 'good', kind: 'localStorage' }] }),
    })
    store.rejectAll()
    await paint()
    expect(errors).toEqual(['bad clean-up: no databases here'])
    expect(localStorage).toHaveLength(0)
  })
})

describe('a withdrawal', () => {
  const stored = { items: [{ name: 'a_*', kind: 'localStorage' as const }] }

  it('revokes, then deletes what the service stored, then once more what a running tag wrote after that', async () => {
    const { store } = open({
      a: noting('a', { ...stored, revoke: [['writeLast'], ['note', 'a revoke']] }),
      b: noting('b'),
    })
    vi.stubGlobal('writeLast', () => localStorage.setItem('a_last', '1'))
    store.acceptAll()
    await paint()
    localStorage.setItem('a_1', '1')
    localStorage.setItem('undeclared', '1')
    calls = []
    store.save({ a: false })
    await paint()
    expect(calls).toEqual(['a revoke'])
    expect(Object.keys(localStorage)).toEqual(['undeclared'])
    localStorage.setItem('a_again', '1')
    await paint(1000)
    expect(Object.keys(localStorage)).toEqual(['undeclared'])
    localStorage.setItem('a_much_later', '1')
    await paint(60_000)
    expect(Object.keys(localStorage), 'no sweeping for ever').toContain('a_much_later')
  })

  it('does not delete again what was allowed again in the meantime', async () => {
    const { store } = open({ a: noting('a', stored) })
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint()
    store.acceptAll()
    await paint()
    localStorage.setItem('a_1', '1')
    await paint(5000)
    expect(localStorage).toHaveLength(1)
    expect(calls).toEqual(['a hold', 'a grant', 'a revoke', 'a grant'])
  })

  it('keeps what a service that is still allowed stores under a name that matches', async () => {
    const { store } = open({
      a: noting('a', { items: [{ name: '_g*', kind: 'localStorage' }] }),
      b: noting('b', { items: [{ name: '_gb', kind: 'localStorage' }] }),
      session: { category: 'essential', items: [{ name: '_gs', kind: 'localStorage' }] },
    })
    expect(takeConsole()).toEqual([expect.stringContaining('services.a and services.b both store')])
    store.acceptAll()
    await paint()
    for (const name of ['_ga', '_gb', '_gs']) localStorage.setItem(name, '1')
    store.save({ a: false })
    await paint()
    expect(Object.keys(localStorage).sort()).toEqual(['_gb', '_gs'])
  })

  it("never deletes the visitor's answer, whatever a pattern matches", async () => {
    const consent = defineConsent({ categories: { analytics: {} }, services: { a: { category: 'analytics', items: [{ name: 'con*' }] } } })
    const store = createConsentStore(consent)
    stops.push(startGate(store))
    store.acceptAll()
    await paint()
    // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
    document.cookie = 'contact=1; Path=/'
    store.rejectAll()
    await paint()
    expect(document.cookie).toMatch(/^consent=v1[^;]+$/)
  })

  it('sweeps at a first refusal what was there already, without a revoke', async () => {
    localStorage.setItem('a_old', '1')
    const { store } = open({ a: noting('a', stored) })
    await paint()
    expect(localStorage, 'not before the visitor has said no').toHaveLength(1)
    store.rejectAll()
    await paint()
    expect(localStorage).toHaveLength(0)
    expect(calls).toEqual(['a hold'])
  })

  it('on an earlier page is cleaned up on this one', async () => {
    localStorage.setItem('a_old', '1')
    open({ a: noting('a', stored) }, { earlier: (store) => store.rejectAll() })
    await paint()
    expect(localStorage).toHaveLength(0)
    expect(calls).toEqual(['a hold'])
  })

  it('by deleting the cookie stops and cleans up what ran', async () => {
    const { store, storage } = open({ a: noting('a', stored) })
    store.acceptAll()
    await paint()
    localStorage.setItem('a_1', '1')
    storage.text = undefined
    dispatchEvent(new Event('focus'))
    await paint()
    expect(calls).toEqual(['a hold', 'a grant', 'a revoke'])
    expect(localStorage).toHaveLength(0)
    expect(store.get().status).toBe('undecided')
  })

  it('before the page was painted starts nothing', async () => {
    const { store } = open({ a: noting('a', { script: { src: '/a.js' } }) })
    await paint()
    store.acceptAll()
    store.rejectAll()
    await paint()
    expect(scripts()).toEqual([])
    expect(calls).toEqual(['a hold'])
  })

  it('while the script is on its way grants nothing when it comes', async () => {
    const { store } = open({ a: noting('a', { script: { src: '/a.js' } }) })
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint()
    finish('/a.js')
    await paint()
    expect(calls).not.toContain('a grant')
  })

  it('while the script is on its way revokes and cleans up once it has come, because it runs all the same', async () => {
    const { store } = open({ a: noting('a', { ...stored, script: { src: '/a.js' } }) })
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint(3000)
    calls = []
    localStorage.setItem('a_1', '1')
    finish('/a.js')
    await paint(3000)
    expect(calls).toEqual(['a revoke'])
    expect(localStorage).toHaveLength(0)
  })

  it('and a new yes while the script is on its way grant once when it comes', async () => {
    const { store } = open({ a: noting('a', { script: { src: '/a.js' } }) })
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint()
    store.acceptAll()
    await paint()
    calls = []
    finish('/a.js')
    await paint()
    expect(calls).toEqual(['a grant'])
  })

  it.each([
    ['it comes', 'load', ['a revoke'], []],
    ['it does not come', 'error', [], ['a load: /a.js could not be loaded']],
  ] as const)('after a change of mind there and back acts once when %s', async (_, event, expected, problems) => {
    const { store, errors } = open({ a: noting('a', { script: { src: '/a.js' } }) })
    for (const act of [store.acceptAll, store.rejectAll, store.acceptAll, store.rejectAll]) {
      act()
      await paint(2000)
    }
    calls = []
    finish('/a.js', event)
    await paint(3000)
    expect(calls).toEqual(expected)
    expect(errors).toEqual(problems)
  })

  describe('from a service that only a reload stops', () => {
    const reload = vi.fn()
    beforeEach(() => {
      reload.mockClear()
      vi.stubGlobal('location', { ...location, hostname: location.hostname, pathname: '/', protocol: 'https:', reload })
    })

    it('reloads the page once, after the clean-up', async () => {
      const { store } = open({ a: noting('a', { ...stored, reloadOnRevoke: true }), b: noting('b', { reloadOnRevoke: true }) })
      store.acceptAll()
      await paint()
      localStorage.setItem('a_1', '1')
      reload.mockImplementation(() => calls.push(`reload with ${localStorage.length} left`))
      calls = []
      store.rejectAll()
      await paint(5000)
      expect(calls).toEqual(['a revoke', 'b revoke', 'reload with 0 left'])
    })

    it('does not where that one did not run', async () => {
      const { store } = open({ a: noting('a', { ...stored, reloadOnRevoke: true }), b: noting('b') })
      store.save({ b: true })
      await paint()
      store.rejectAll()
      await paint(5000)
      expect(reload).not.toHaveBeenCalled()
    })

    it('does not on a page whose visitor refused earlier, so that there is no loop', async () => {
      open({ a: noting('a', { ...stored, reloadOnRevoke: true }) }, { earlier: (store) => store.rejectAll() })
      await paint(5000)
      expect(reload).not.toHaveBeenCalled()
    })
  })
})
