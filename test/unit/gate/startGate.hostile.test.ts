import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { afterPaint } from '../../../src/gate/afterPaint.js'
import { startGate } from '../../../src/gate/startGate.js'
import '../../../src/gate/cleanUp.js'
import '../../../src/gate/lateGate.js'
import { memoryStorage } from '../helpers/memoryStorage.js'
import { polluted } from '../helpers/polluted.js'

const consent = defineConsent({
  categories: { analytics: {} },
  services: { one: { category: 'analytics', script: { src: '/one.js' }, grant: [['note', 'one']] }, two: { category: 'analytics' } },
})
let calls: string[] = []

/** Opens the page, lets the visitor answer, and gives the addresses that were loaded. */
const visit = async (answer: (store: ReturnType<typeof createConsentStore>) => void = () => {}) => {
  const store = createConsentStore(consent, { storage: memoryStorage() })
  const stop = startGate(store)
  for (const act of [() => {}, answer]) {
    act(store)
    await vi.advanceTimersByTimeAsync(150)
    await vi.dynamicImportSettled()
    await vi.advanceTimersByTimeAsync(100)
  }
  stop()
  return [...document.querySelectorAll('script')].map((script) => script.getAttribute('src'))
}

beforeEach(() => {
  vi.useFakeTimers()
  calls = []
  vi.stubGlobal('note', (what: string) => calls.push(what))
})
afterEach(() => {
  Reflect.deleteProperty(document, 'prerendering')
  vi.useRealTimers()
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

describe('what a page has put on Object.prototype', () => {
  it.each([
    ['when', { when: 'always' }],
    ['a script', { script: { src: '/evil.js', when: 'always' } }],
    ['calls', { hold: [['note', 'evil']], start: [['note', 'evil']], grant: [['note', 'evil']], before: [['note', 'evil']] }],
  ])('runs nothing before an answer: %s', async (_, properties) => {
    expect(await polluted(properties, () => visit())).toEqual([])
    expect(calls).toEqual([])
  })

  it('is nothing that a service has, once it is allowed', async () => {
    const evil = { script: { src: '/evil.js' }, attributes: { onload: 'evil' }, before: [['note', 'evil']], stub: { name: 'evil' }, start: [['note', 'evil']] }
    expect(await polluted(evil, () => visit((store) => store.acceptAll()))).toEqual(['/one.js'])
    expect(document.querySelector('script')?.getAttributeNames()).not.toContain('onload')
    expect(calls).toEqual([])
  })
})

it('an image that is named prerendering keeps nothing waiting', () => {
  Object.defineProperty(document, 'prerendering', { configurable: true, value: document.createElement('img') })
  const task = vi.fn()
  afterPaint(task)
  vi.advanceTimersByTime(1000)
  expect(task).toHaveBeenCalledOnce()
})
