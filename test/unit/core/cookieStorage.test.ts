import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { cookieStorage } from '../../../src/core/cookieStorage.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { clearCookies, cookie } from '../helpers/cookieJar.js'

type CookieInput = NonNullable<Parameters<typeof defineConsent>[0]['cookie']>
const storageOf = (declared: CookieInput = {}) => cookieStorage(defineConsent({ categories: { analytics: {} }, cookie: declared }))

const text = 'v1/2026-11-22T12:00:00.000Z/save/yes:analytics/no:meta@2~g17/end'

const set = (value: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
  document.cookie = value
}

/** What is written into the jar while something is done. */
function written(act: () => void): string[] {
  const spy = vi.spyOn(Document.prototype, 'cookie', 'set')
  act()
  const texts = spy.mock.calls.map(([each]) => each)
  spy.mockRestore()
  return texts
}

beforeEach(clearCookies)
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the consent cookie', () => {
  it('is written as it is read, with nothing escaped', () => {
    const storage = storageOf()
    expect(storage.read()).toBeUndefined()
    storage.write(text)
    expect(cookie('consent')).toBe(text)
    expect(storage.read()).toBe(text)
    storage.write(undefined)
    expect(document.cookie).toBe('')
    expect(storage.read()).toBeUndefined()
  })

  it('is SameSite=Lax, for the whole site, Secure on https, and lasts for the lifetime', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 12), toFake: ['Date'] })
    const texts = written(() => storageOf().write(text))
    expect(texts).toHaveLength(1)
    const [pair, ...attributes] = texts[0]?.split('; ') ?? []
    expect(pair).toBe(`consent=${text}`)
    expect(attributes.map((each) => each.toLowerCase()).sort()).toEqual(
      ['expires=Fri, 21 May 2027 12:00:00 GMT', 'path=/', 'samesite=lax', 'secure'].map((each) => each.toLowerCase()),
    )
  })

  it('has the name, the domain, the path, the lifetime and the SameSite that the site declared', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 12), toFake: ['Date'] })
    history.replaceState(null, '', '/shop/cart')
    const [line] = written(() => storageOf({ name: 'site_consent', domain: '.example.com', path: '/shop', lifetime: '1 day', sameSite: 'strict' }).write(text))
    expect(line).toMatch(/^site_consent=/)
    expect(line?.toLowerCase().split('; ').slice(1).sort()).toEqual(
      ['domain=.example.com', 'expires=mon, 23 nov 2026 12:00:00 gmt', 'path=/shop', 'samesite=strict', 'secure'].sort(),
    )
  })

  it('is not Secure on plain http, where a browser would drop it', () => {
    vi.stubGlobal('location', { protocol: 'http:', hostname: 'localhost', pathname: '/' })
    expect(written(() => storageOf().write(text))[0]?.toLowerCase()).not.toContain('secure')
  })

  it('is Secure wherever it is for other sites too, because a browser asks for that', () => {
    vi.stubGlobal('location', { protocol: 'http:', hostname: 'localhost', pathname: '/' })
    const [line] = written(() => storageOf({ sameSite: 'none' }).write(text))
    expect(line?.toLowerCase()).toContain('samesite=none')
    expect(line?.toLowerCase()).toContain('secure')
  })

  it('is deleted where it was set', () => {
    history.replaceState(null, '', '/shop/cart')
    const storage = storageOf({ domain: '.example.com', path: '/shop' })
    storage.write(text)
    expect(storage.read()).toBe(text)
    storage.write(undefined)
    expect(document.cookie).toBe('')
  })

  it('is not mistaken for one with a longer name, or for what a value says', () => {
    set('my_consent=no; Path=/')
    set('consent2=no; Path=/')
    set('other=consent=no; Path=/')
    expect(storageOf().read()).toBeUndefined()
  })

  it.each(['%E0%A4%A', '%', '', '"', 'a=b=c'])('is read without a throw where it holds %j', (value) => {
    set(`consent=${value}; Path=/`)
    const storage = storageOf()
    expect(() => storage.read()).not.toThrow()
    expect(createConsentStore(defineConsent({ categories: { analytics: {} } })).get()).toMatchObject({ status: 'undecided' })
    storage.write(text)
    expect(storage.read()).toBe(text)
  })

  it('is not read, or even looked for, before it is asked for', () => {
    const get = vi.spyOn(Document.prototype, 'cookie', 'get')
    storageOf()
    createConsentStore(defineConsent({ categories: { analytics: {} } }))
    expect(get).not.toHaveBeenCalled()
  })
})

describe('a cookie of the same name that hides ours', () => {
  const consent = defineConsent({ categories: { analytics: {}, marketing: {} } })
  const old = 'v1/2020-01-01T00:00:00.000Z/accept-all/yes:analytics.marketing/no:/end'

  it.each([
    ['on a longer path', '/shop', `consent=${old}; Path=/shop`],
    ['on a longer path with a slash at its end', '/shop/', `consent=${old}; Path=/shop/`],
    ['on the parent domain, older than ours', '/', `consent=${old}; Domain=example.com; Path=/`],
    ['on the parent domain, and a longer path', '/shop', `consent=${old}; Domain=example.com; Path=/shop`],
  ])('%s goes, and the answer is kept', async (_, path, shadow) => {
    history.replaceState(null, '', path)
    set(shadow)
    const onError = vi.fn()
    const store = createConsentStore(consent, { onError })
    store.rejectAll()
    expect(store.get()).toMatchObject({ status: 'decided', surface: 'none' })
    await vi.dynamicImportSettled()
    expect(onError).not.toHaveBeenCalled()
    expect(document.cookie.split('; ')).toHaveLength(1)
    expect(cookie('consent')).toContain('/reject-all/')
    dispatchEvent(new Event('focus'))
    expect(store.get()).toMatchObject({ status: 'decided', choices: { analytics: false } })
    expect(createConsentStore(consent).get()).toMatchObject({ status: 'decided', choices: { analytics: false } })
  })

  it('for this host alone goes where the answer is now shared between subdomains', async () => {
    set(`consent=${old}; Path=/`)
    const shared = defineConsent({ categories: { analytics: {} }, cookie: { domain: '.example.com' } })
    createConsentStore(shared).rejectAll()
    await vi.dynamicImportSettled()
    expect(document.cookie.split('; ')).toHaveLength(1)
    expect(createConsentStore(shared).get().status).toBe('decided')
  })

  it('does not bring an older answer back where the visitor decides again at once', async () => {
    history.replaceState(null, '', '/shop')
    set(`consent=${old}; Path=/shop`)
    const store = createConsentStore(consent)
    store.acceptAll()
    store.rejectAll()
    await vi.dynamicImportSettled()
    expect(cookie('consent')).toContain('/reject-all/')
    store.acceptAll()
    expect(cookie('consent')).toContain('/accept-all/')
  })

  it('goes with ours at a reset', async () => {
    history.replaceState(null, '', '/shop')
    set(`consent=${old}; Path=/shop`)
    const store = createConsentStore(consent)
    store.reset()
    await vi.dynamicImportSettled()
    expect(document.cookie).toBe('')
    expect(store.get().status).toBe('undecided')
  })

  it('leaves every other cookie alone as it goes', async () => {
    set('session=1; Path=/')
    set(`consent=${old}; Domain=example.com; Path=/`)
    createConsentStore(consent).rejectAll()
    await vi.dynamicImportSettled()
    expect(cookie('session')).toBe('1')
  })
})

describe('a plain write that fails', () => {
  const consent = defineConsent({ categories: { analytics: {} } })

  it('is made up for where the page has put a function on Object.prototype', async () => {
    const page = Object.prototype as { extend?: () => void }
    page.extend = () => {}
    try {
      const onError = vi.fn()
      createConsentStore(consent, { onError }).acceptAll()
      await vi.dynamicImportSettled()
      expect(cookie('consent')).toContain('/accept-all/')
      expect(onError).not.toHaveBeenCalled()
      expect(createConsentStore(consent).allows('analytics')).toBe(true)
      createConsentStore(consent).reset()
      await vi.dynamicImportSettled()
      expect(document.cookie).toBe('')
    } finally {
      delete page.extend
    }
  })

  it('is not made up for over what another tab has answered since', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 12), toFake: ['Date'] })
    history.replaceState(null, '', '/shop')
    set('consent=v2/hides; Path=/shop')
    createConsentStore(consent).acceptAll()
    set('consent=; Path=/shop; Max-Age=0')
    vi.setSystemTime(Date.UTC(2026, 10, 22, 12, 0, 1))
    createConsentStore(consent).rejectAll()
    await vi.dynamicImportSettled()
    expect(cookie('consent')).toContain('/reject-all/')
  })
})

describe('a record that is too large for the browser, which drops it without a word', () => {
  it('holds for the life of the page, and is told of once', async () => {
    const consent = defineConsent({ categories: { analytics: {}, marketing: {} } })
    const onError = vi.fn()
    const store = createConsentStore(consent, { onError })
    const stop = store.subscribe(() => {})
    store.acceptAll()
    const { set: keep } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor
    const jar = vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation((line) => {
      if (!line.startsWith('consent=v1')) keep?.call(document, line)
    })
    store.rejectAll()
    await vi.dynamicImportSettled()
    for (const event of ['focus', 'pageshow', 'focus']) dispatchEvent(new Event(event))
    await vi.dynamicImportSettled()
    expect(store.get()).toMatchObject({ status: 'decided', surface: 'none', choices: { analytics: false } })
    expect(onError).toHaveBeenCalledOnce()
    jar.mockRestore()
    expect(createConsentStore(consent).allows('analytics'), 'and the yes before it does not come back').toBe(false)
    stop()
  })
})

describe('a jar that keeps nothing', () => {
  it('is tried twice for each write and no more', async () => {
    const writes: string[] = []
    vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('')
    vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation((line) => void writes.push(line))
    const onError = vi.fn()
    const store = createConsentStore(defineConsent({ categories: { analytics: {} } }), { onError })
    store.acceptAll()
    await vi.dynamicImportSettled()
    for (const event of ['focus', 'pageshow', 'focus']) dispatchEvent(new Event(event))
    await vi.dynamicImportSettled()
    expect(writes.filter((line) => line.includes('accept-all'))).toHaveLength(2)
    expect(store.allows('analytics')).toBe(true)
    expect(onError).toHaveBeenCalledOnce()
  })
})
