import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const day = 86400e3
const lifetime = 180 * day

/** Three states of one site's declaration, and of each by hand what it asks: [id, category, revision]. */
const versions = [
  {
    consent: defineConsent({ categories: { analytics: {}, marketing: {} }, services: { meta: { category: 'marketing' }, youtube: { category: 'marketing' } } }),
    asks: [
      ['analytics', 'analytics', 0],
      ['meta', 'marketing', 0],
      ['youtube', 'marketing', 0],
    ],
  },
  {
    consent: defineConsent({
      categories: { analytics: {}, marketing: {} },
      services: { posthog: { category: 'analytics' }, meta: { category: 'marketing', revision: 1 } },
    }),
    asks: [
      ['posthog', 'analytics', 0],
      ['meta', 'marketing', 1],
    ],
  },
  {
    consent: defineConsent({
      categories: { marketing: {}, functional: {}, analytics: {} },
      services: { youtube: { category: 'functional' }, meta: { category: 'marketing', revision: 1 }, posthog: { category: 'analytics' } },
    }),
    asks: [
      ['meta', 'marketing', 1],
      ['youtube', 'functional', 0],
      ['posthog', 'analytics', 0],
    ],
  },
] as const

const ids = ['analytics', 'marketing', 'functional', 'meta', 'youtube', 'posthog', 'essential', 'unknown', '__proto__']

type Action =
  | { type: 'accept-all' | 'reject-all' | 'reset' | 'open' | 'close' | 'delete the cookie' | 'focus' }
  | { type: 'save'; choices: Record<string, boolean> }
  | { type: 'another tab saves'; choices: Record<string, boolean> }
  | { type: 'time goes by'; days: number }
  | { type: 'reload'; version: number }

const choices = fc.dictionary(fc.constantFrom(...ids), fc.boolean(), { maxKeys: 4 })
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Action>({ type: 'accept-all' }, { type: 'reject-all' }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('save' as const), choices }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('another tab saves' as const), choices }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('time goes by' as const), days: fc.constantFrom(0.01, 0.4, 1, 30, 89, 100, 179, 181, -0.3, -3) }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('reload' as const), version: fc.nat(2) }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Action>({ type: 'open' }, { type: 'close' }, { type: 'reset' }, { type: 'delete the cookie' }, { type: 'focus' }),
  },
)

/** What a visitor has said, as a careful clerk would note it. */
class Clerk {
  answers = new Map<string, { revision: number; choice: boolean; at: number }>()
  lastAct = Number.NEGATIVE_INFINITY

  /** An answer's age is kept to the day once another act came after it, so within a day of its end it may or may not count. */
  state(id: string, revision: number, now: number): { choice?: boolean; mayCount: boolean; mustCount: boolean } {
    const answer = this.answers.get(id)
    if (!answer || answer.revision !== revision || this.lastAct - now >= day) return { mayCount: false, mustCount: false }
    const age = now - answer.at
    return { choice: answer.choice, mayCount: age < lifetime + day, mustCount: age < lifetime - day }
  }

  decide(decided: readonly (readonly [id: string, revision: number, choice: boolean])[], now: number) {
    if (!decided.length) return
    for (const [id, { revision }] of this.answers) if (!this.state(id, revision, now).mayCount) this.answers.delete(id)
    for (const [id, revision, choice] of decided) this.answers.set(id, { revision, choice, at: now })
    this.lastAct = now
  }

  forget() {
    this.answers.clear()
    this.lastAct = Number.NEGATIVE_INFINITY
  }
}

beforeAll(() => void vi.stubGlobal('BroadcastChannel', undefined))
afterAll(() => void vi.unstubAllGlobals())

it('grants nothing that was not given and loses no answer that still counts, whatever happens in whatever order', { timeout: 120_000 }, () => {
  const seen = { grants: 0, carried: 0, expired: 0 }
  fc.assert(
    fc.property(fc.nat(2), fc.array(action, { minLength: 3, maxLength: 25 }), (first, actions) => {
      const storage = memoryStorage()
      const clerk = new Clerk()
      let now = Date.UTC(2026, 10, 22, 9)
      let version = versions[first] as (typeof versions)[number]
      let isOpen = false
      const openPage = () => {
        const made = createConsentStore(version.consent, { storage, now: () => now })
        return { made, stop: made.subscribe(() => {}) }
      }
      let page = openPage()

      for (const step of actions) {
        const { made: store } = page
        const before = store.get()
        const saidBefore = JSON.stringify(before)
        const asked = (said: Readonly<Record<string, boolean>>) =>
          version.asks.flatMap(([id, category, revision]) => {
            const choice = Object.hasOwn(said, id) ? said[id] : Object.hasOwn(said, category) ? said[category] : undefined
            return choice === undefined ? [] : [[id, revision, choice] as const]
          })
        switch (step.type) {
          case 'accept-all':
          case 'reject-all': {
            const choice = step.type === 'accept-all'
            choice ? store.acceptAll() : store.rejectAll()
            clerk.decide(
              version.asks.map(([id, , revision]) => [id, revision, choice]),
              now,
            )
            isOpen = false
            break
          }
          case 'save':
            store.save(step.choices)
            if (asked(step.choices).length) isOpen = false
            clerk.decide(asked(step.choices), now)
            break
          case 'another tab saves': {
            createConsentStore(version.consent, { storage, now: () => now }).save(step.choices)
            clerk.decide(asked(step.choices), now)
            dispatchEvent(new Event('focus'))
            break
          }
          case 'reset':
            store.reset()
            clerk.forget()
            isOpen = false
            break
          case 'open':
            store.openPreferences()
            isOpen = true
            break
          case 'close':
            store.close()
            isOpen = false
            break
          case 'delete the cookie':
            storage.text = undefined
            clerk.forget()
            dispatchEvent(new Event('focus'))
            break
          case 'focus':
            dispatchEvent(new Event('focus'))
            break
          case 'time goes by':
            now += step.days * day
            dispatchEvent(new Event('focus'))
            break
          case 'reload':
            page.stop()
            version = versions[step.version] as (typeof versions)[number]
            page = openPage()
            isOpen = false
        }

        const after = page.made.get()
        expect(page.made.get()).toBe(after)
        expect(JSON.stringify(before)).toBe(saidBefore)
        expect(Object.keys(after.choices).sort()).toEqual(version.asks.map(([id]) => id).sort())
        for (const [id, , revision] of version.asks) {
          const { choice, mayCount, mustCount } = clerk.state(id, revision, now)
          const isAnswered = !after.undecided.includes(id)
          if (after.choices[id]) {
            expect({ id, choice, mayCount }).toEqual({ id, choice: true, mayCount: true })
            seen.grants++
          }
          if (isAnswered) expect({ id, mayCount, choice: after.choices[id] }).toEqual({ id, mayCount: true, choice })
          if (mustCount) {
            expect({ id, isAnswered, choice: after.choices[id] }).toEqual({ id, isAnswered: true, choice })
            if (clerk.answers.get(id)?.at !== clerk.lastAct) seen.carried++
          }
          if (choice && !mayCount) seen.expired++
          expect(page.made.allows(id)).toBe(after.choices[id])
        }
        for (const category of new Set(version.asks.map(([, each]) => each)))
          expect(page.made.allows(category)).toBe(version.asks.every(([id, each]) => each !== category || after.choices[id]))
        expect(after.status).toBe(after.undecided.length ? 'undecided' : 'decided')
        expect(after.surface === 'preferences').toBe(isOpen)
        if (after.surface === 'banner') expect(after.status).toBe('undecided')
        expect(after.record === null).toBe(after.undecided.length === version.asks.length)
      }
      page.stop()
    }),
    { numRuns: 1500 },
  )
  // the runs did reach what they are about
  expect(seen.grants).toBeGreaterThan(1000)
  expect(seen.carried).toBeGreaterThan(200)
  expect(seen.expired).toBeGreaterThan(50)
})
