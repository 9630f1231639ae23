import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { clearCookies } from '../helpers/cookieJar.js'
import { memoryStorage } from '../helpers/memoryStorage.js'
import { polluted } from '../helpers/polluted.js'

const consent = defineConsent({ categories: { analytics: {}, marketing: { sale: true } } })
const granted = `v1/${new Date().toISOString()}/accept-all/yes:analytics.marketing/no:/end`

beforeEach(clearCookies)
afterEach(() => {
  Reflect.deleteProperty(document, 'prerendering')
  vi.unstubAllGlobals()
})

describe('what a page has put on Object.prototype', () => {
  it.each([
    ['a regime', { regime: 'opt-out' }],
    ['a regime that asks nothing', { regime: 'notice' }],
    ['a record', { record: decodeRecord(granted) }],
    ['a storage', { storage: memoryStorage(granted) }],
    ['a cookie', { consent: granted }],
    ['ids of a condition', { any: ['essential'], all: ['essential'] }],
  ])('is no option and no answer: %s', async (_, properties) => {
    const [before, first, answers] = await polluted(properties, () => {
      const store = createConsentStore(consent)
      const ask = () => [store.allows('analytics'), store.allows({ all: ['analytics'] }), store.allows({ any: ['analytics', 'marketing'] })]
      const { choices } = store.getInitial()
      return [choices, store.get(), ask()] as const
    })
    expect(before).toEqual({ analytics: false, marketing: false })
    expect(first).toMatchObject({ status: 'undecided', surface: 'banner', regime: 'opt-in', choices: before, record: null })
    expect(answers).toEqual([false, false, false])
  })

  it('grants nothing by a condition that names nothing', async () => {
    const nothing = {} as { readonly all: readonly string[] }
    expect(await polluted({ any: ['essential'] }, () => createConsentStore(consent).allows(nothing))).toBe(false)
    expect(createConsentStore(consent).allows(nothing)).toBe(false)
  })

  it('leaves what the site gave as it is', async () => {
    const storage = memoryStorage(granted)
    const snapshot = await polluted({ regime: 'notice', storage: memoryStorage(), gpc: true }, () =>
      createConsentStore(consent, { storage, regime: 'opt-out', gpc: false }).get(),
    )
    expect(snapshot).toMatchObject({ status: 'decided', regime: 'opt-out', gpc: false, choices: { analytics: true, marketing: true } })
  })
})

it('an image that is named prerendering does not make the page one that nobody has opened', () => {
  Object.defineProperty(document, 'prerendering', { configurable: true, value: document.createElement('img') })
  const store = createConsentStore(consent)
  expect(store.get()).toMatchObject({ status: 'undecided', surface: 'banner' })
  store.rejectAll()
  expect(store.get().status).toBe('decided')
})

describe('a listener that throws', () => {
  it('keeps no other one from hearing, and its error is reported as one that nobody caught', () => {
    const uncaught: unknown[] = []
    vi.stubGlobal('queueMicrotask', (task: () => void) => {
      try {
        task()
      } catch (error) {
        uncaught.push(error)
      }
    })
    const store = createConsentStore(consent, { storage: memoryStorage() })
    const failure = Error('the app fails')
    const heard = vi.fn()
    const stops = [
      () => {
        throw failure
      },
      heard,
    ].map(store.subscribe)
    heard.mockClear()
    expect(() => store.acceptAll()).not.toThrow()
    expect(heard).toHaveBeenCalledOnce()
    expect(uncaught).toEqual([failure])
    expect(store.allows('analytics')).toBe(true)
    for (const stop of stops) stop()
  })
})

it('a banner that is closed before anything else is asked of the store stays closed', () => {
  const store = createConsentStore(consent)
  store.close()
  expect(store.get()).toMatchObject({ status: 'undecided', surface: 'none' })
})
