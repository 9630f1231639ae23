import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import type { ConsentChange } from '../../../src/gate/ConsentChange.js'
import { onConsent } from '../../../src/gate/onConsent.js'
import { startGate } from '../../../src/gate/startGate.js'
import '../../../src/gate/lateGate.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const stops: (() => void)[] = []
let errors: string[] = []

function open(earlier = false) {
  const consent = defineConsent({ categories: { analytics: {}, marketing: {} } })
  const storage = memoryStorage()
  if (earlier) createConsentStore(consent, { storage }).acceptAll()
  const store = createConsentStore(consent, { storage })
  stops.push(startGate(store, { onError: ({ message }) => errors.push(message) }))
  return store
}
const paint = async () => {
  await vi.advanceTimersByTimeAsync(200)
  await vi.dynamicImportSettled()
}

beforeEach(() => {
  vi.useFakeTimers()
  errors = []
})
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  await paint()
  vi.useRealTimers()
})

describe('onConsent', () => {
  it.each(['before', 'after'])('runs what is allowed, and stops it at a withdrawal, where the gate starts %s it', async (when) => {
    const notes: string[] = []
    const listen = () =>
      stops.push(
        onConsent('analytics', () => {
          notes.push('start')
          return () => notes.push('stop')
        }),
      )
    if (when === 'after') listen()
    const store = open()
    if (when === 'before') listen()
    await paint()
    expect(notes).toEqual([])
    store.acceptAll()
    expect(notes, 'after the paint').toEqual([])
    await paint()
    expect(notes).toEqual(['start'])
    store.save({ marketing: false })
    await paint()
    expect(notes).toEqual(['start'])
    store.rejectAll()
    await paint()
    expect(notes).toEqual(['start', 'stop'])
    store.acceptAll()
    await paint()
    expect(notes).toEqual(['start', 'stop', 'start'])
  })

  it('runs what was allowed earlier, also for a listener that comes late', async () => {
    open(true)
    await paint()
    const run = vi.fn()
    stops.push(onConsent({ all: ['analytics', 'marketing'] }, run))
    await paint()
    expect(run).toHaveBeenCalledOnce()
  })

  it('stops what runs when it is told to, and hears no more', async () => {
    const store = open(true)
    const end = vi.fn()
    const run = vi.fn(() => end)
    const stop = onConsent('analytics', run)
    await paint()
    stop()
    expect(end).toHaveBeenCalledOnce()
    store.rejectAll()
    store.acceptAll()
    await paint()
    expect(run).toHaveBeenCalledOnce()
  })

  it('tells the gate of what fails', async () => {
    const store = open()
    stops.push(
      onConsent('analytics', () => {
        throw Error('from the loader')
      }),
    )
    store.acceptAll()
    await paint()
    expect(errors).toEqual([expect.stringContaining('"analytics" failed (grant): from the loader')])
  })

  it('gives up where there never is a gate', () => {
    const run = vi.fn()
    onConsent('analytics', run)()
    expect(run).not.toHaveBeenCalled()
  })
})

describe('the event consent-kit:change', () => {
  it('comes once when the page has opened, and after each choice', async () => {
    const details: ConsentChange[] = []
    const note = ({ detail }: CustomEvent<ConsentChange>) => void details.push(detail)
    document.addEventListener('consent-kit:change', note)
    stops.push(() => document.removeEventListener('consent-kit:change', note))
    const store = open()
    await paint()
    expect(details.map(({ status }) => status)).toEqual(['undecided'])
    store.openPreferences()
    await paint()
    store.close()
    await paint()
    expect(details, 'what is open is no choice').toHaveLength(1)
    store.save({ analytics: true, marketing: false })
    await paint()
    expect(details).toHaveLength(2)
    expect(details[1]?.choices).toEqual({ analytics: true, marketing: false })
    expect(details[1]?.allows('analytics')).toBe(true)
    store.rejectAll()
    await paint()
    expect(details[2]?.choices).toEqual({ analytics: false, marketing: false })
  })
})
