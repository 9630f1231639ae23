import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { sweep } from '../../../src/gate/sweep.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { fakeDatabases } from '../helpers/fakeDatabases.js'

const set = (text: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
  document.cookie = text
}
const names = () =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0])
    .sort()

const go = (path: string) => history.replaceState(null, '', path)

beforeEach(clearCookies)
afterEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('sweep', () => {
  it('deletes a cookie wherever it could have been set: this host alone, each parent domain, each path above', async () => {
    go('/shop/cart')
    set('_ga=host')
    set('_ga=here; Domain=www.example.com; Path=/')
    set('_ga=parent; Domain=example.com; Path=/')
    set('_ga=dotted; Domain=.example.com; Path=/shop')
    set('_ga=deep; Path=/shop/cart')
    set('_ga=slash; Path=/shop/')
    set('_ga=secure; Path=/; Secure; SameSite=None')
    expect(document.cookie.split('; ').length).toBeGreaterThanOrEqual(5)
    await sweep([{ name: '_ga' }], [])
    expect(document.cookie).toBe('')
    go('/shop/')
    expect(document.cookie).toBe('')
  })

  it('deletes cookies by pattern, and leaves every other', async () => {
    for (const name of ['ph_phc_123_posthog', 'ph_', 'xph_1', '_ga', '_ga_ABC', '_gat', 'session']) set(`${name}=1; Path=/`)
    await sweep([{ name: 'ph_*' }, { name: '_ga_*' }], [])
    expect(names()).toEqual(['_ga', '_gat', 'session', 'xph_1'])
  })

  it('finds a star in the middle, several, and one that stands for nothing', async () => {
    for (const name of ['a-1-z', 'a--z', 'a-1-y', 'mp_1_mixpanel', 'mp__mixpanel', 'mp_1_other']) set(`${name}=1; Path=/`)
    await sweep([{ name: 'a-*-z' }, { name: 'mp_*_mixpanel' }], [])
    expect(names()).toEqual(['a-1-y', 'mp_1_other'])
  })

  it.each(['a.b', 'a+b', 'a(b', 'a[0]', 'a$', '^a', 'a|b', 'a?', 'a{2}', 'a\\d', '/a/'])('takes %s by the letter', async (name) => {
    localStorage.setItem(name, '1')
    for (const other of ['a', 'aa', 'aab', 'axb', 'b', 'a0', 'a1', '']) localStorage.setItem(other, '1')
    await sweep([{ name, kind: 'localStorage' }], [])
    expect(localStorage.getItem(name)).toBeNull()
    expect(localStorage).toHaveLength(8)
    localStorage.setItem(`${name}x${name}`, '1')
    await sweep([{ name: `${name}*`, kind: 'localStorage' }], [])
    expect(localStorage).toHaveLength(8)
  })

  it('deletes entries of each storage, and only there', async () => {
    for (const storage of [localStorage, sessionStorage]) for (const name of ['queue', 'queue_1', 'other']) storage.setItem(name, '1')
    set('queue=1; Path=/')
    await sweep([{ name: 'queue', kind: 'localStorage' }], [])
    expect(Object.keys(localStorage).sort()).toEqual(['other', 'queue_1'])
    expect(Object.keys(sessionStorage).sort()).toEqual(['other', 'queue', 'queue_1'])
    await sweep([{ name: 'queue*', kind: 'sessionStorage' }], [])
    expect(Object.keys(sessionStorage)).toEqual(['other'])
    expect(Object.keys(localStorage).sort()).toEqual(['other', 'queue_1'])
    expect(names()).toEqual(['queue'])
  })

  it('deletes databases by name and pattern', async () => {
    const deleteDatabase = fakeDatabases(['heap', 'heap_2', 'app'])
    await sweep([{ name: 'heap*', kind: 'indexedDB' }], [{ name: 'heap_2', kind: 'indexedDB' }])
    expect(deleteDatabase.mock.calls).toEqual([['heap']])
  })

  it('keeps what something else needs, also where a pattern matches it', async () => {
    for (const name of ['_ga', '_ga_1', '_ga_keep']) set(`${name}=1; Path=/`)
    localStorage.setItem('_ga_keep', '1')
    await sweep([{ name: '_ga*' }, { name: '_ga_keep' }, { name: '_ga*', kind: 'localStorage' }], [{ name: '_ga_k*' }])
    expect(names()).toEqual(['_ga_keep'])
    expect(localStorage, 'kept is the cookie, not the entry of the same name').toHaveLength(0)
  })

  it('touches nothing without items', async () => {
    set('a=1; Path=/')
    localStorage.setItem('a', '1')
    await sweep([], [])
    expect(names()).toEqual(['a'])
    expect(localStorage).toHaveLength(1)
  })

  it('deletes a cookie of a path that only its item knows', async () => {
    go('/elsewhere')
    set('cart=1; Path=/shop')
    await sweep([{ name: 'cart', path: '/shop' }], [])
    go('/shop')
    expect(document.cookie).toBe('')
  })

  it('deletes names with the prefixes that ask for Secure', async () => {
    set('__Secure-id=1; Path=/; Secure')
    set('__Host-id=1; Path=/; Secure')
    expect(names()).toHaveLength(2)
    await sweep([{ name: '__Secure-*' }, { name: '__Host-id' }], [])
    expect(names()).toEqual([])
  })

  it('deletes a cookie whose name is percent-encoded under exactly that name', async () => {
    set('ph%20id=1; Path=/')
    await sweep([{ name: 'ph*' }], [])
    expect(names()).toEqual([])
  })

  it.each(['localStorage', 'sessionStorage', 'indexedDB'] as const)(
    'passes over %s where the browser denies it to the page, and deletes the rest',
    async (denied) => {
      for (const storage of [localStorage, sessionStorage]) storage.setItem('queue', '1')
      set('queue=1; Path=/')
      const deleteDatabase = fakeDatabases(['queue'])
      const kept = { localStorage, sessionStorage }
      const real = Object.getOwnPropertyDescriptor(globalThis, denied) as PropertyDescriptor
      Object.defineProperty(globalThis, denied, {
        configurable: true,
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
      try {
        await sweep(
          [{ name: 'queue', kind: 'localStorage' }, { name: 'queue' }, { name: 'queue', kind: 'indexedDB' }, { name: 'queue', kind: 'sessionStorage' }],
          [],
        )
      } finally {
        Object.defineProperty(globalThis, denied, real)
      }
      expect(names()).toEqual([])
      expect([kept.localStorage.length, kept.sessionStorage.length, deleteDatabase.mock.calls.length]).toEqual([
        denied === 'localStorage' ? 1 : 0,
        denied === 'sessionStorage' ? 1 : 0,
        denied === 'indexedDB' ? 0 : 1,
      ])
    },
  )

  it('tells what it removed, and nothing that was not there', async () => {
    set('_ga=1; Path=/')
    set('_ga=2; Domain=example.com; Path=/')
    localStorage.setItem('ph_1', '1')
    fakeDatabases(['heap'])
    expect(await sweep([{ name: '_ga' }, { name: '_gid' }, { name: 'ph_*', kind: 'localStorage' }, { name: 'heap', kind: 'indexedDB' }], [])).toEqual({
      removed: [
        { kind: 'cookie', name: '_ga' },
        { kind: 'localStorage', name: 'ph_1' },
        { kind: 'indexedDB', name: 'heap' },
      ],
      left: [],
    })
  })

  it('tells what it could not remove, and why', async () => {
    go('/')
    set('shared=1; Path=/')
    fakeDatabases(['open'], ['open'])
    const stubborn = vi.spyOn(document, 'cookie', 'get').mockReturnValue('shared=1; stuck=1')
    const { removed, left } = await sweep(
      [
        { name: 'sid', httpOnly: true },
        { name: 'YSC', domain: '.youtube.com' },
        { name: 'mine', domain: '.example.com' },
        { purpose: 'Something that nobody knows the name of.' },
        { name: 'shared' },
        { name: 'stuck' },
        { name: 'open', kind: 'indexedDB' },
      ],
      [{ name: 'shared' }],
    )
    stubborn.mockRestore()
    expect(removed).toEqual([])
    expect(left).toEqual([
      { kind: 'cookie', name: 'sid', reason: 'http-only' },
      { kind: 'cookie', name: 'YSC', reason: 'other-origin' },
      { kind: 'cookie', reason: 'unnamed' },
      { kind: 'cookie', name: 'shared', reason: 'shared' },
      { kind: 'cookie', name: 'stuck', reason: 'out-of-reach' },
      { kind: 'indexedDB', name: 'open', reason: 'in-use' },
    ])
  })

  it('says so where a storage fails in another way', async () => {
    vi.stubGlobal('indexedDB', {
      databases: async () => {
        throw TypeError('no databases here')
      },
    })
    set('queue=1; Path=/')
    await expect(sweep([{ name: 'queue', kind: 'indexedDB' }, { name: 'queue' }], [])).rejects.toThrow('no databases here')
    expect(names()).toEqual([])
  })
})
