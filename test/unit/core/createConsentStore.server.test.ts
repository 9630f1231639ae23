// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const consent = defineConsent({ categories: { analytics: {}, marketing: { sale: true } } })
const record = decodeRecord(`v1/${new Date().toISOString()}/save/yes:analytics/no:marketing/end`)

describe('a store on a server', () => {
  it('has no document', () => {
    expect(typeof document).toBe('undefined')
  })

  it('does not know yet, allows nothing optional, and does nothing', () => {
    const storage = memoryStorage(`v1/${new Date().toISOString()}/accept-all/yes:analytics.marketing/no:/end`)
    const read = vi.spyOn(storage, 'read')
    const listener = vi.fn()
    for (const store of [createConsentStore(consent), createConsentStore(consent, { storage })]) {
      const stop = store.subscribe(listener)
      for (const act of [store.acceptAll, store.rejectAll, store.reset, store.openPreferences, store.close]) act()
      store.save({ analytics: true })
      expect(store.get()).toMatchObject({ status: 'pending', surface: 'none', record: null, choices: { analytics: false, marketing: false } })
      expect(store.get()).toBe(store.getInitial())
      expect(store.allows('analytics')).toBe(false)
      expect(store.allows('essential')).toBe(true)
      stop()
    }
    expect(storage.writes).toBe(0)
    expect(read).not.toHaveBeenCalled()
    expect(listener).not.toHaveBeenCalled()
  })

  it('asks for the time only where there is a record to be out of date', () => {
    const now = vi.fn(() => Date.now())
    createConsentStore(consent, { now })
    createConsentStore(consent, { now, record: null })
    expect(now).not.toHaveBeenCalled()
    createConsentStore(consent, { now, record })
    expect(now).toHaveBeenCalled()
  })

  it('knows what the request said', () => {
    const store = createConsentStore(consent, { record })
    expect(store.get()).toMatchObject({ status: 'decided', surface: 'none', record, choices: { analytics: true, marketing: false } })
    expect(store.allows('analytics')).toBe(true)
    expect(createConsentStore(consent, { record: null }).get()).toMatchObject({ status: 'undecided', surface: 'banner' })
  })

  it('honours the signal that the request carried', () => {
    const { choices, gpc } = createConsentStore(consent, { record: null, regime: 'opt-out', gpc: true }).get()
    expect({ choices, gpc }).toEqual({ choices: { analytics: true, marketing: false }, gpc: true })
  })

  it("shares nothing with another request's", () => {
    const [first, second] = [createConsentStore(consent, { record }), createConsentStore(consent, { record: null })]
    expect(first.get().choices).toEqual({ analytics: true, marketing: false })
    expect(second.get().choices).toEqual({ analytics: false, marketing: false })
    expect(first.get().choices).toEqual({ analytics: true, marketing: false })
  })
})
