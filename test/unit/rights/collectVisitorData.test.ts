import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { collectVisitorData } from '../../../src/rights/collectVisitorData.js'
import { clearCookies } from '../helpers/cookieJar.js'

const consent = defineConsent({
  site: { name: 'Meadow' },
  categories: { analytics: {}, marketing: {} },
  services: {
    counter: {
      category: 'analytics',
      purpose: 'Counts visits.',
      items: [
        { name: '_c_*', duration: '30 days', purpose: 'Tells visitors apart.' },
        { name: 'queue', kind: 'localStorage' },
        { name: 'tab', kind: 'sessionStorage' },
        { name: 'events', kind: 'indexedDB' },
        { purpose: 'Has no name.' },
      ],
    },
    pixel: { category: 'marketing', items: [{ name: '_c_shared' }] },
  },
})

const set = (text: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store
  document.cookie = text
}
const now = Date.parse('2026-02-26T10:00:00Z')
const databases = vi.fn<() => Promise<IDBDatabaseInfo[]>>(async () => [
  { name: 'events', version: 1 },
  { name: 'unknown', version: 1 },
])

beforeEach(() => {
  clearCookies()
  vi.useFakeTimers({ now, toFake: ['Date'] })
  vi.stubGlobal('indexedDB', { databases })
})
afterEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('collectVisitorData', () => {
  it('has the choices, the record, and each declared item that is there, with its value; and nothing else', async () => {
    const store = createConsentStore(consent)
    store.save({ analytics: true, marketing: false })
    vi.setSystemTime(now + 90_000)
    set('_c_1=a%20b; Path=/')
    set('foreign=1; Path=/')
    localStorage.setItem('queue', '[1]')
    localStorage.setItem('foreign', '1')
    sessionStorage.setItem('tab', '2')
    const data = await collectVisitorData(consent, store.get(), 'R-1')
    expect(data).toMatchObject({
      format: 'consent-kit-visitor-data',
      version: 1,
      collected: '2026-02-26T10:01:30.000Z',
      origin: location.origin,
      site: 'Meadow',
      reference: 'R-1',
      regime: 'opt-in',
      gpc: false,
      choices: { counter: true, pixel: false },
      undecided: [],
      record: { time: '2026-02-26T10:00:00.000Z', act: 'save' },
    })
    expect(data.items).toEqual([
      { name: 'consent', kind: 'cookie', value: expect.stringMatching(/^v1/), services: ['consent'], duration: '180 days', age: 90 },
      { name: '_c_1', kind: 'cookie', value: 'a%20b', services: ['counter'], purpose: 'Tells visitors apart.', duration: '30 days' },
      { name: 'queue', kind: 'localStorage', value: '[1]', services: ['counter'], purpose: 'Counts visits.' },
      { name: 'tab', kind: 'sessionStorage', value: '2', services: ['counter'], purpose: 'Counts visits.' },
      { name: 'events', kind: 'indexedDB', services: ['counter'], purpose: 'Counts visits.' },
    ])
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  it('names every service that declares an item', async () => {
    set('_c_shared=1; Path=/')
    const { items } = await collectVisitorData(consent, createConsentStore(consent).get())
    expect(items).toMatchObject([{ name: '_c_shared', services: ['counter', 'pixel'] }, { name: 'events' }])
  })

  it('says when a cookie expires and how old it is, where the browser tells', async () => {
    const day = 86400e3
    set('_c_1=1; Path=/')
    set('_c_2=1; Path=/')
    set('_c_3=1; Path=/')
    set('_c_4=1; Path=/')
    vi.stubGlobal('cookieStore', {
      getAll: async () => [
        { name: '_c_1', expires: now + 20 * day },
        { name: '_c_2', expires: null },
        // for longer than declared: how old it is cannot be reckoned
        { name: '_c_3', expires: now + 40 * day },
        // there twice, on two paths: nobody can tell which is which
        { name: '_c_4', expires: now + 1 * day },
        { name: '_c_4', expires: now + 2 * day },
      ],
    })
    const { items } = await collectVisitorData(consent, createConsentStore(consent).get())
    expect(items.filter(({ kind }) => kind === 'cookie').map(({ name, expires, age }) => [name, expires, age])).toEqual([
      ['_c_1', '2026-03-18T10:00:00.000Z', 10 * 86400],
      ['_c_2', undefined, undefined],
      ['_c_3', '2026-04-07T10:00:00.000Z', undefined],
      ['_c_4', undefined, undefined],
    ])
  })

  it('does without what the browser denies', async () => {
    vi.stubGlobal('cookieStore', { getAll: () => Promise.reject(new DOMException('denied', 'SecurityError')) })
    databases.mockRejectedValueOnce(new DOMException('denied', 'SecurityError'))
    localStorage.setItem('queue', '[]')
    const { items } = await collectVisitorData(consent, createConsentStore(consent).get())
    expect(items.map(({ name }) => name)).toEqual(['queue'])
  })
})
