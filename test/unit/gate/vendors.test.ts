import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import type { ServiceDeclaration } from '../../../src/core/ConsentDeclaration.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { type GateOptions, startGate } from '../../../src/gate/startGate.js'
import type { WithdrawalReport } from '../../../src/gate/WithdrawalReport.js'
import '../../../src/gate/cleanUp.js'
import '../../../src/gate/lateGate.js'
import '../../../src/gate/lateTypes.js'
import { googleAds } from '../../../src/services/googleAds.js'
import { googleAnalytics } from '../../../src/services/googleAnalytics.js'
import { googleTagManager } from '../../../src/services/googleTagManager.js'
import { metaPixel } from '../../../src/services/metaPixel.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

// How the gate carries out what a vendor's file says, against stand-ins that take their queues over as the vendors' own code does.

const page = globalThis as unknown as Record<string, unknown>
const before = new Set(Object.keys(globalThis))
const stops: (() => void)[] = []
let reports: WithdrawalReport[] = []
let errors: string[] = []

const scripts = () => [...document.querySelectorAll('script')].map((script) => script.getAttribute('src'))
const finish = (src: string, type: 'load' | 'error' = 'load') => document.querySelector(`script[src*="${src}"]`)?.dispatchEvent(new Event(type))
const layer = () =>
  ((page.dataLayer ?? []) as unknown[]).map((entry) => (Object.prototype.toString.call(entry) === '[object Arguments]' ? [...(entry as unknown[])] : entry))

function open(
  services: Record<string, ServiceDeclaration<'essential' | 'analytics' | 'marketing'>>,
  earlier?: 'acceptAll' | 'rejectAll',
  options?: GateOptions,
) {
  const consent = defineConsent({ categories: { analytics: {}, marketing: {} }, services })
  const storage = memoryStorage()
  if (earlier) createConsentStore(consent, { storage })[earlier]()
  const store = createConsentStore(consent, { storage })
  stops.push(startGate(store, { onError: ({ message }) => errors.push(message), onWithdrawal: (report) => reports.push(report), ...options }))
  return store
}

async function paint(milliseconds = 200) {
  await vi.advanceTimersByTimeAsync(milliseconds)
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(milliseconds)
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 })
  reports = []
  errors = []
})
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  await paint(5000)
  vi.useRealTimers()
  vi.restoreAllMocks()
  for (const name of Object.keys(globalThis)) if (!before.has(name)) Reflect.deleteProperty(globalThis, name)
  document.head.replaceChildren()
  clearCookies()
  localStorage.clear()
})

describe('a vendor with a stub', () => {
  /** What fbevents.js does: it puts its own function in place, then takes what waits. */
  function bringMeta() {
    const calls: unknown[][] = []
    const fbq = page.fbq as { queue: IArguments[]; callMethod?: (...call: unknown[]) => void }
    fbq.callMethod = (...call) => void calls.push(call)
    for (const call of fbq.queue.splice(0)) fbq.callMethod(...call)
    finish('fbevents.js')
    return calls
  }

  it('is held before it is loaded, granted before it is set up, and set up once', async () => {
    const store = open({ meta: metaPixel({ id: '123456789012345' }) })
    await paint()
    expect(page.fbq, 'nothing of it is there before a yes').toBeUndefined()
    store.acceptAll()
    await paint()
    expect(scripts()).toEqual(['https://connect.facebook.net/en_US/fbevents.js'])
    const calls = bringMeta()
    await paint()
    const first = [
      ['consent', 'revoke'],
      ['consent', 'grant'],
      ['init', '123456789012345'],
      ['track', 'PageView'],
    ]
    expect(calls).toEqual(first)
    store.rejectAll()
    await paint(3000)
    store.acceptAll()
    await paint()
    expect(calls.slice(first.length)).toEqual([
      ['consent', 'revoke'],
      ['consent', 'grant'],
    ])
    expect(errors).toEqual([])
    expect(scripts()).toHaveLength(1)
  })

  it('is revoked even where its script arrives after the withdrawal', async () => {
    const store = open({ meta: metaPixel({ id: '123456789012345' }) })
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint()
    const calls = bringMeta()
    await paint()
    expect(calls.at(-1)).toEqual(['consent', 'revoke'])
    expect(calls).not.toContainEqual(['consent', 'grant'])
    expect(calls).not.toContainEqual(['init', '123456789012345'])
  })

  it('that the page has by itself is held at once, and keeps its own function', async () => {
    const own = vi.fn()
    page.fbq = own
    open({ meta: metaPixel({ id: '123456789012345' }) })
    await paint()
    expect(own.mock.calls).toEqual([['consent', 'revoke']])
    expect(scripts()).toEqual([])
  })
})

describe('Google', () => {
  const denied = { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' }
  const granted = { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted', analytics_storage: 'granted' }
  const google = { ga: googleAnalytics({ id: 'G-1A2B3C4D' }), ads: googleAds({ id: 'AW-123456789' }) }

  it('hears of nothing before a choice', async () => {
    open(google)
    await paint()
    expect(page.dataLayer).toBeUndefined()
    expect(scripts()).toEqual([])
  })

  it('hears the defaults before anything else, then one update, and has one script for all of its services', async () => {
    const store = open(google)
    store.acceptAll()
    await paint()
    expect(scripts()).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D'])
    finish('gtag/js')
    await paint()
    expect(layer()).toEqual([
      ['consent', 'default', expect.objectContaining(denied)],
      ['consent', 'update', expect.objectContaining(granted)],
      { event: 'consent_update', consent: { ga: true, ads: true } },
      ['js', expect.any(Date)],
      ['config', 'G-1A2B3C4D'],
      ['config', 'AW-123456789'],
    ])
  })

  it('hears the defaults before what the site has put into its layer, and commands of its own kind alone count', async () => {
    page.dataLayer = [{ event: 'view_item' }, ['consent', 'default', { ad_storage: 'granted' }]]
    open({ ga: googleAnalytics({ id: 'G-1A2B3C4D' }) }, 'acceptAll')
    await paint()
    expect(layer().map((entry) => (Array.isArray(entry) ? entry.slice(0, 2) : entry))).toEqual([
      ['consent', 'default'],
      { event: 'view_item' },
      ['consent', 'default'],
      ['consent', 'update'],
      expect.objectContaining({ event: 'consent_update' }),
      ['js', expect.any(Date)],
    ])
  })

  it('is told nothing again by a layer that has grown too long for it', async () => {
    const store = open({ ga: googleAnalytics({ id: 'G-1A2B3C4D' }) }, 'acceptAll')
    await paint()
    ;(page.dataLayer as unknown[]).splice(0)
    store.openPreferences()
    await paint()
    expect(layer()).toEqual([])
  })

  it('is told of each decision once, for every service', async () => {
    const store = open(google, 'acceptAll')
    await paint()
    finish('gtag/js')
    await paint()
    const start = layer().length
    store.save({ ads: false })
    await paint(2000)
    expect(layer().slice(start)).toEqual([
      ['consent', 'update', expect.objectContaining({ ...denied, analytics_storage: 'granted' })],
      { event: 'consent_update', consent: { ga: true, ads: false } },
    ])
    store.openPreferences()
    await paint()
    store.close()
    await paint()
    expect(layer()).toHaveLength(start + 2)
    store.rejectAll()
    await paint(2000)
    expect(layer().slice(start + 2)[0]).toEqual(['consent', 'update', expect.objectContaining(denied)])
    expect(page['ga-disable-G-1A2B3C4D']).toBe(true)
    store.acceptAll()
    await paint()
    expect(page['ga-disable-G-1A2B3C4D']).toBe(false)
    expect(layer().filter((entry) => (entry as unknown[])[0] === 'config')).toHaveLength(2)
  })

  it('is told what was chosen earlier, on each page', async () => {
    open(google, 'rejectAll')
    await paint()
    expect(layer()).toEqual([
      ['consent', 'default', expect.objectContaining(denied)],
      ['consent', 'update', expect.objectContaining(denied)],
      { event: 'consent_update', consent: { ga: false, ads: false } },
    ])
    expect(scripts()).toEqual([])
  })

  it('in the advanced mode is loaded denied on every page, before and without a choice', async () => {
    const store = open({ ga: googleAnalytics({ id: 'G-1A2B3C4D', mode: 'advanced' }) })
    await paint()
    expect(scripts()).toHaveLength(1)
    finish('gtag/js')
    await paint()
    expect(layer().map((entry) => (entry as unknown[]).slice(0, 2))).toEqual([
      ['consent', 'default'],
      ['js', expect.any(Date)],
      ['config', 'G-1A2B3C4D'],
    ])
    store.acceptAll()
    await paint()
    store.rejectAll()
    await paint(2000)
    expect(scripts()).toHaveLength(1)
    expect(layer().filter((entry) => (entry as unknown[])[0] === 'config')).toHaveLength(1)
    expect(layer().filter((entry) => (entry as unknown[])[1] === 'update')).toHaveLength(2)
    expect(page['ga-disable-G-1A2B3C4D'], 'it goes on without cookies').toBeUndefined()
  })

  it('in the advanced mode is denied again once the answer is gone', async () => {
    const store = open({ ga: googleAnalytics({ id: 'G-1A2B3C4D', mode: 'advanced' }) }, 'acceptAll')
    await paint()
    finish('gtag/js')
    await paint()
    const updates = () =>
      layer().flatMap((entry) => ((entry as unknown[])[1] === 'update' ? [(entry as { analytics_storage: string }[])[2]?.analytics_storage] : []))
    expect(updates()).toEqual(['granted'])
    store.reset()
    await paint(2000)
    expect(updates()).toEqual(['granted', 'denied'])
    store.openPreferences()
    store.close()
    await paint()
    expect(updates(), 'told once').toEqual(['granted', 'denied'])
  })

  it('has a container that serves several categories once', async () => {
    const id = 'GTM-ABC123'
    const store = open({ statistics: googleTagManager({ id, category: 'analytics' }), advertising: googleTagManager({ id, category: 'marketing' }) })
    store.save({ analytics: true })
    await paint()
    store.acceptAll()
    await paint()
    expect(scripts()).toEqual([`https://www.googletagmanager.com/gtm.js?id=${id}`])
    expect(layer().filter((entry) => (entry as { event?: string }).event === 'gtm.js')).toEqual([{ event: 'gtm.js', 'gtm.start': expect.any(Number) }])
    expect((layer()[0] as unknown[]).slice(0, 2)).toEqual(['consent', 'default'])
  })
})

describe('a page on which another gate takes over', () => {
  const note: ServiceDeclaration<'analytics'> = {
    category: 'analytics',
    script: { src: '/note.js' },
    hold: [['note', 'hold']],
    start: [['note', 'start']],
    grant: [['note', 'grant']],
    revoke: [['note', 'revoke']],
  }
  let calls: string[] = []
  beforeEach(() => {
    calls = []
    page.note = (what: string) => calls.push(what)
  })

  it('has everything started once, and can still stop it', async () => {
    open({ note, ga: googleAnalytics({ id: 'G-1A2B3C4D' }) }, 'acceptAll')
    await paint()
    for (const src of ['note.js', 'gtag/js']) finish(src)
    await paint()
    const told = layer().length
    stops.pop()?.()
    const store = open({ note, ga: googleAnalytics({ id: 'G-1A2B3C4D' }) }, 'acceptAll')
    await paint()
    expect(calls).toEqual(['hold', 'start'])
    expect(layer()).toHaveLength(told)
    expect(scripts()).toHaveLength(2)
    store.rejectAll()
    await paint(2000)
    expect(calls).toEqual(['hold', 'start', 'revoke'])
    expect(page['ga-disable-G-1A2B3C4D']).toBe(true)
    store.acceptAll()
    await paint()
    expect(calls).toEqual(['hold', 'start', 'revoke', 'grant'])
  })

  it('starts what was on its way, once', async () => {
    open({ note }, 'acceptAll')
    await paint()
    stops.pop()?.()
    open({ note }, 'acceptAll')
    await paint()
    finish('note.js')
    await paint()
    expect(calls).toEqual(['hold', 'start'])
  })

  it('does not start what was on its way when it was refused', async () => {
    open({ note }, 'acceptAll')
    await paint()
    stops.pop()?.()
    open({ note }, 'rejectAll')
    await paint(2000)
    finish('note.js')
    await paint(2000)
    expect(calls).toEqual(['hold', 'revoke', 'revoke'])
  })
})

describe('a script', () => {
  it('that throws counts as at work: it is told, and revoked at a withdrawal', async () => {
    const revoked = vi.fn()
    page.revoke = revoked
    const store = open(
      { bad: { category: 'analytics', script: { src: '/bad.js' }, start: [['nobody']], revoke: [['revoke']], reloadOnRevoke: false } },
      'acceptAll',
    )
    await paint()
    dispatchEvent(new ErrorEvent('error', { filename: `${location.origin}/bad.js`, error: Error('boom') }))
    finish('bad.js')
    await paint()
    expect(errors).toEqual(['consent-kit: service "bad" failed (load): boom'])
    store.rejectAll()
    await paint(2000)
    expect(revoked).toHaveBeenCalledOnce()
  })

  it('that has not come after half a minute is told once, and starts when it comes', async () => {
    const started = vi.fn()
    page.begin = started
    open(
      { slow: { category: 'analytics', script: { src: '/slow.js' }, start: [['begin']] }, quick: { category: 'analytics', script: { src: '/quick.js' } } },
      'acceptAll',
    )
    await paint()
    finish('quick.js')
    await paint(14_000)
    expect(errors).toEqual([])
    await paint(60_000)
    expect(errors).toEqual([expect.stringMatching(/service "slow" failed \(load\): \/slow.js has not come after 30 seconds/)])
    finish('slow.js')
    await paint()
    expect(started).toHaveBeenCalledOnce()
  })

  it('of Google Analytics is on after a change of mind there and back while it was on its way', async () => {
    const store = open({ ga: googleAnalytics({ id: 'G-1A2B3C4D' }) })
    for (const act of [store.acceptAll, store.rejectAll, store.acceptAll]) {
      act()
      await paint(1500)
    }
    finish('gtag/js')
    await paint()
    expect(page['ga-disable-G-1A2B3C4D']).toBe(false)
    expect(layer().filter((entry) => (entry as unknown[])[0] === 'config')).toHaveLength(1)
  })
})

describe('many services', () => {
  it('start one a task, in declared order', async () => {
    const ends: string[] = []
    // the end of the task comes between two of them
    page.start = (id: string) => {
      ends.push(id)
      queueMicrotask(() => ends.push('end'))
    }
    const ids = Array.from({ length: 40 }, (_, place) => `s${place}`)
    open(Object.fromEntries(ids.map((id) => [id, { category: 'analytics', grant: [['start', id]] }])), 'acceptAll')
    await paint()
    expect(ends).toEqual(ids.flatMap((id) => [id, 'end']))
  })

  it('that are denied while they wait are not started', async () => {
    const started: string[] = []
    page.start = (id: string) => {
      started.push(id)
      store.rejectAll()
    }
    // at once, so that it is denied before the next one's turn
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
      run()
      return 0
    })
    const store = open(Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { category: 'analytics', grant: [['start', id]] }])))
    store.acceptAll()
    await paint()
    vi.unstubAllGlobals()
    expect(started).toEqual(['a'])
    expect(errors).toEqual([])
  })
})

describe('a withdrawal of several', () => {
  const reload = vi.fn()
  const stays: ServiceDeclaration<'analytics'> = { category: 'analytics', grant: [], items: [{ name: 'stays', kind: 'localStorage' }] }
  const goes: ServiceDeclaration<'analytics'> = { ...stays, revoke: [], items: [{ name: 'goes', kind: 'localStorage' }], reloadOnRevoke: true }
  beforeEach(() => {
    reload.mockReset()
    vi.stubGlobal('location', { ...location, hostname: location.hostname, pathname: '/', protocol: 'https:', reload })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('reloads once for all of them, those of Google too, once each is reported', async () => {
    const services = { stays, goes, ads: googleAds({ id: 'AW-123456789' }) }
    const store = open(services, 'acceptAll')
    await paint()
    finish('gtag/js')
    await paint()
    for (const name of ['stays', 'goes']) localStorage.setItem(name, '1')
    reload.mockImplementation(() => expect(reports.map(({ service }) => service).sort()).toEqual(['ads', 'goes', 'stays']))
    store.rejectAll()
    await paint(3000)
    expect(reload).toHaveBeenCalledOnce()
    expect(reports).toHaveLength(3)
    expect(localStorage).toHaveLength(0)
  })

  it('reloads also where it was taken back before it was carried out, because what was stopped does not start again', async () => {
    const store = open({ goes: { ...goes, revoke: [['takeBack']] } }, 'acceptAll')
    page.takeBack = store.acceptAll
    await paint()
    store.rejectAll()
    await paint(2000)
    expect(store.allows('goes')).toBe(true)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('does not reload a page without cookies on which things are on until they are refused', async () => {
    vi.stubGlobal('navigator', { ...navigator, cookieEnabled: false })
    const consent = defineConsent({ categories: { analytics: {} }, services: { goes } })
    const store = createConsentStore(consent, { storage: memoryStorage(), regime: 'opt-out' })
    stops.push(startGate(store))
    await paint()
    store.rejectAll()
    await paint(2000)
    expect(reload).not.toHaveBeenCalled()
  })

  it('is none where a service is only loaded always, and was never granted', async () => {
    const store = open({ ga: { ...googleAnalytics({ id: 'G-1A2B3C4D', mode: 'advanced' }), revoke: [['revoked']], reloadOnRevoke: true } })
    const revoked = vi.fn()
    page.revoked = revoked
    await paint()
    finish('gtag/js')
    await paint()
    store.rejectAll()
    await paint(3000)
    expect(revoked).not.toHaveBeenCalled()
    expect(reload).not.toHaveBeenCalled()
    expect(reports).toEqual([])
  })

  it('looks for cookies that cannot be seen from here where something was answered, and on no later page', async () => {
    const writes = vi.spyOn(document, 'cookie', 'set')
    const services = { a: { category: 'analytics' as const, items: [{ name: '_a' }] } }
    open(services, 'rejectAll')
    await paint(2000)
    expect(writes, 'an answer of this page').toHaveBeenCalled()
    stops.pop()?.()
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.now() + 1)
    writes.mockClear()
    open(services, 'rejectAll')
    await paint(2000)
    expect(writes).not.toHaveBeenCalled()
  })
})

describe('the report of a withdrawal', () => {
  const stored: ServiceDeclaration<'analytics'> = {
    category: 'analytics',
    grant: [],
    items: [
      { name: 'a_*', kind: 'localStorage' },
      { name: 'sid', httpOnly: true },
    ],
  }

  it('says what was removed, what was written once more, what is left and why', async () => {
    const store = open({ a: stored })
    store.acceptAll()
    await paint()
    localStorage.setItem('a_1', '1')
    store.rejectAll()
    await vi.advanceTimersByTimeAsync(150)
    await vi.dynamicImportSettled()
    await vi.advanceTimersByTimeAsync(10)
    expect(localStorage).toHaveLength(0)
    expect(reports, 'not before the second time').toEqual([])
    localStorage.setItem('a_2', 'written again')
    await paint(1500)
    expect(reports).toEqual([
      {
        service: 'a',
        removed: [{ kind: 'localStorage', name: 'a_1' }],
        removedAgain: [{ kind: 'localStorage', name: 'a_2' }],
        left: [{ kind: 'cookie', name: 'sid', reason: 'http-only' }],
      },
    ])
    expect(localStorage).toHaveLength(0)
  })

  it('is made at a first refusal where something was found, and only there', async () => {
    localStorage.setItem('a_old', '1')
    const store = open({ a: stored, b: { category: 'analytics', items: [{ name: 'b' }] } })
    store.rejectAll()
    await paint(3000)
    expect(reports.map(({ service, removed }) => [service, removed])).toEqual([['a', [{ kind: 'localStorage', name: 'a_old' }]]])
  })

  it('whose handler fails stops nothing', async () => {
    const store = open({ a: stored, b: { category: 'analytics' } }, undefined, {
      onWithdrawal: () => {
        throw Error('from the handler')
      },
    })
    store.acceptAll()
    await paint()
    localStorage.setItem('a_1', '1')
    store.rejectAll()
    await paint(3000)
    expect(localStorage).toHaveLength(0)
  })
})
