import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { clearCookies, cookie } from '../helpers/cookieJar.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const consent = defineConsent({ categories: { analytics: {}, marketing: {} } })
const stops: (() => void)[] = []

/** One tab of the visitor's browser, on a page that follows the store. */
function tab(declared: Parameters<typeof createConsentStore>[0] = consent) {
  const store = createConsentStore(declared)
  const listener = vi.fn()
  stops.push(store.subscribe(listener))
  listener.mockClear()
  return { store, listener }
}

const message = () => new Promise((resolve) => setTimeout(resolve, 30))

beforeEach(clearCookies)
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  Reflect.deleteProperty(document, 'prerendering')
  vi.unstubAllGlobals()
})

describe('tabs', () => {
  it('hear at once of a decision in another one', async () => {
    const [here, there] = [tab(), tab()]
    expect(there.store.get().surface).toBe('banner')
    here.store.acceptAll()
    await vi.waitFor(() => expect(there.store.get()).toMatchObject({ status: 'decided', surface: 'none', choices: { analytics: true } }))
    expect(there.listener).toHaveBeenCalledOnce()
    expect(there.store.get()).toEqual(here.store.get())
    there.store.reset()
    await vi.waitFor(() => expect(here.store.get().status).toBe('undecided'))
  })

  it('end on the same, last decision where two decide at once', async () => {
    const [here, there] = [tab(), tab()]
    here.store.acceptAll()
    there.store.rejectAll()
    await message()
    expect(here.store.get()).toEqual(there.store.get())
    expect(here.store.get().record?.act).toBe('reject-all')
    expect(cookie('consent')).toContain('/reject-all/')
  })

  it('keep what each of them saved where both save a part at once', async () => {
    const [here, there] = [tab(), tab()]
    here.store.save({ analytics: true })
    there.store.save({ marketing: false })
    await message()
    for (const { store } of [here, there]) expect(store.get()).toMatchObject({ status: 'decided', choices: { analytics: true, marketing: false } })
  })

  it('tell only those that ask with the same cookie', async () => {
    const here = tab()
    const other = tab(defineConsent({ categories: { analytics: {}, marketing: {} }, cookie: { name: 'other' } }))
    here.store.acceptAll()
    await message()
    expect(other.store.get().status).toBe('undecided')
    expect(other.listener).not.toHaveBeenCalled()
  })

  it.each(['focus', 'visibilitychange', 'pageshow'])('without a channel find out at %s', (event) => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [here, there] = [tab(), tab()]
    here.store.acceptAll()
    expect(there.store.get().status).toBe('undecided')
    const target = event === 'visibilitychange' ? document : window
    target.dispatchEvent(new Event(event))
    expect(there.store.get().status).toBe('decided')
    expect(there.listener).toHaveBeenCalledOnce()
  })

  it("find out from the browser's Cookie Store", () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const cookieStore = new EventTarget()
    vi.stubGlobal('cookieStore', cookieStore)
    vi.useFakeTimers()
    const [here, there] = [tab(), tab()]
    vi.runAllTimers()
    vi.useRealTimers()
    here.store.acceptAll()
    cookieStore.dispatchEvent(new Event('change'))
    expect(there.store.get().status).toBe('decided')
  })

  it('catch up when they come back from the back/forward cache, and listen again', async () => {
    const [here, there] = [tab(), tab()]
    dispatchEvent(new Event('pagehide'))
    here.store.acceptAll()
    await message()
    expect(there.store.get().status).toBe('undecided')
    dispatchEvent(new Event('pageshow'))
    expect(there.store.get().status).toBe('decided')
    here.store.reset()
    await vi.waitFor(() => expect(there.store.get().status).toBe('undecided'))
  })

  it('leave nothing running once nobody listens', () => {
    const closed = vi.spyOn(BroadcastChannel.prototype, 'close')
    const { listener } = tab()
    for (const stop of stops.splice(0)) stop()
    expect(closed).toHaveBeenCalledOnce()
    dispatchEvent(new Event('focus'))
    expect(listener).not.toHaveBeenCalled()
  })
})

describe('the cookie deleted by hand', () => {
  it('leaves the visitor undecided at the next focus', () => {
    const { store, listener } = tab()
    store.acceptAll()
    listener.mockClear()
    clearCookies()
    expect(store.allows('analytics')).toBe(true)
    dispatchEvent(new Event('focus'))
    expect(store.get()).toMatchObject({ status: 'undecided', surface: 'banner', record: null, choices: { analytics: false } })
    expect(listener).toHaveBeenCalledOnce()
  })

  it('replaced by noise does the same', () => {
    const { store } = tab()
    store.acceptAll()
    // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
    document.cookie = 'consent=%E0%A4%A; Path=/'
    dispatchEvent(new Event('focus'))
    expect(store.get()).toMatchObject({ status: 'undecided', choices: { analytics: false } })
  })
})

describe('a prerendered page', () => {
  it('knows nothing, shows nothing and writes nothing before it is activated', () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
    const storage = memoryStorage(`v1/${new Date().toISOString()}/accept-all/yes:analytics.marketing/no:/end`)
    const read = vi.spyOn(storage, 'read')
    const listener = vi.fn()
    const store = createConsentStore(consent, { storage })
    stops.push(store.subscribe(listener))
    for (const act of [store.acceptAll, store.rejectAll, store.reset, store.openPreferences, store.close]) act()
    store.save({ analytics: false })
    dispatchEvent(new Event('focus'))
    expect(store.get()).toMatchObject({ status: 'pending', surface: 'none', choices: { analytics: false } })
    expect(store.allows('analytics')).toBe(false)
    expect(storage.writes).toBe(0)
    expect(read).not.toHaveBeenCalled()
    expect(listener).not.toHaveBeenCalled()
  })

  it('reads the record the moment it is activated', () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
    const { store, listener } = tab()
    // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
    document.cookie = `consent=v1/${new Date().toISOString()}/accept-all/yes:analytics.marketing/no:/end; Path=/`
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true })
    // as Chromium 156 does: at the document, not bubbling, and after visibilitychange and focus
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(listener).toHaveBeenCalledOnce()
    expect(store.get()).toMatchObject({ status: 'decided', choices: { analytics: true } })
  })
})
