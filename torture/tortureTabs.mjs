import fc from 'fast-check'
import { createClock } from './createClock.mjs'
import { createJar } from './createJar.mjs'
import { createVisitor } from './createVisitor.mjs'
import { openTab } from './openTab.mjs'
import { reportFault } from './reportFault.mjs'

const day = 86400e3
const lifetime = 180 * day
const start = Date.UTC(2026, 10, 22, 9)
const ways = ['works', 'drops', 'blocks', 'throws']

/** Three states of one site's declaration, and of each by hand what it asks: [id, category, revision]. */
const versions = [
  {
    declared: { categories: { analytics: {}, marketing: {} }, services: { meta: { category: 'marketing' }, youtube: { category: 'marketing' } } },
    asks: [
      ['analytics', 'analytics', 0],
      ['meta', 'marketing', 0],
      ['youtube', 'marketing', 0],
    ],
  },
  {
    declared: { categories: { analytics: {}, marketing: {} }, services: { posthog: { category: 'analytics' }, meta: { category: 'marketing', revision: 1 } } },
    asks: [
      ['posthog', 'analytics', 0],
      ['meta', 'marketing', 1],
    ],
  },
  {
    declared: {
      categories: { marketing: {}, functional: {}, analytics: {} },
      services: { youtube: { category: 'functional' }, meta: { category: 'marketing', revision: 1 }, posthog: { category: 'analytics' } },
    },
    asks: [
      ['meta', 'marketing', 1],
      ['youtube', 'functional', 0],
      ['posthog', 'analytics', 0],
    ],
  },
]

const ids = ['analytics', 'marketing', 'functional', 'meta', 'youtube', 'posthog', 'essential', 'unknown', '__proto__']
const one = (type, more = {}) => fc.record({ type: fc.constant(type), tab: fc.nat(2), ...more })
const step = fc.oneof(
  { weight: 4, arbitrary: one('accept all') },
  { weight: 4, arbitrary: one('reject all') },
  { weight: 6, arbitrary: one('save', { choices: fc.dictionary(fc.constantFrom(...ids), fc.boolean(), { maxKeys: 4 }) }) },
  { weight: 2, arbitrary: one('reset') },
  { weight: 2, arbitrary: one('open') },
  { weight: 2, arbitrary: one('close') },
  { weight: 4, arbitrary: one('hear') },
  { weight: 3, arbitrary: one('focus') },
  { weight: 2, arbitrary: one('leave and come back') },
  { weight: 4, arbitrary: one('reload', { version: fc.nat(2) }) },
  { weight: 4, arbitrary: one('time goes by', { days: fc.constantFrom(0.01, 0.4, 1, 30, 89, 100, 179, 181, -0.3, -3) }) },
  { weight: 2, arbitrary: one('delete the cookies') },
  { weight: 1, arbitrary: one('hide the cookie') },
  { weight: 4, arbitrary: one('storage', { way: fc.constantFrom(...ways, 'works', 'works', 'works') }) },
)

/** What a call on a page is about, of what that page asks. */
const asked = ({ asks }, said) =>
  asks.flatMap(([id, category, revision]) => {
    const choice = Object.hasOwn(said, id) ? said[id] : Object.hasOwn(said, category) ? said[category] : undefined
    return choice === undefined ? [] : [[id, revision, choice]]
  })

/**
 * Plays a visitor with three tabs of one site, in which everything happens in any order, against a simple model: nothing
 * runs that was not granted, no answer that still counts is lost, nothing is thrown.
 *
 * @param {{ runs: number, seed: number }} options
 */
export async function tortureTabs({ runs, seed }) {
  const { defineConsent } = await import('../dist/index.js')
  for (const version of versions) version.consent = defineConsent(version.declared)
  const seen = { sequences: 0, steps: 0, grants: 0, carried: 0, unkept: 0 }

  /** Holds a tab to what its visitor has said. */
  function judge({ page, model, version }) {
    const snapshot = page.store.get()
    if (page.store.get() !== snapshot) throw Error('get() gives another object each time')
    if (page.heard() !== snapshot) throw Error('a listener was not told of the last change')
    for (const error of page.uncaught()) throw error
    for (const [id, , revision] of version.asks) {
      const { choice, mayCount, mustCount } = model.view.state(id, revision, model.at)
      const isAnswered = !snapshot.undecided.includes(id)
      const allows = page.store.allows(id)
      if (allows !== snapshot.choices[id]) throw Error(`allows("${id}") is ${allows}, and its choice ${snapshot.choices[id]}`)
      if (allows && !(choice && mayCount)) throw Error(`"${id}" is granted, and the visitor said ${choice}${mayCount ? '' : ', which no longer counts'}`)
      if (isAnswered && !mayCount) throw Error(`"${id}" counts as answered, and is not`)
      if (mustCount && (!isAnswered || allows !== choice)) throw Error(`the visitor's ${choice} for "${id}" is lost: ${isAnswered ? allows : 'undecided'}`)
      if (allows) seen.grants++
      if (mustCount && model.view.answers.get(id).at !== model.view.lastAct) seen.carried++
    }
    if (model.isUnkept) seen.unkept++
  }

  const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 40, size: 'max' }), async (steps) => {
    const clock = createClock(start)
    const jar = createJar(clock)
    const browser = { jar, clock, channels: new Set() }
    const visitor = createVisitor(jar, clock, lifetime)
    const open = (version) => ({ version, page: openTab(browser, version.consent), model: visitor.openTab() })
    const tabs = versions.map(() => open(versions[0]))

    const acts = {
      'accept all'({ page, model, version }) {
        page.store.acceptAll()
        visitor.act(
          model,
          version.asks.map(([id, , revision]) => [id, revision, true]),
        )
      },
      'reject all'({ page, model, version }) {
        page.store.rejectAll()
        visitor.act(
          model,
          version.asks.map(([id, , revision]) => [id, revision, false]),
        )
      },
      save({ page, model, version }, { choices }) {
        page.store.save(choices)
        visitor.act(model, asked(version, choices))
        visitor.sync(model)
      },
      reset({ page, model }) {
        page.store.reset()
        visitor.act(model)
      },
      open({ page, model }) {
        page.store.openPreferences()
        visitor.sync(model)
      },
      close({ page, model }) {
        page.store.close()
        visitor.sync(model)
      },
      hear({ page, model }) {
        if (page.deliver()) visitor.sync(model)
      },
      focus({ page, model }) {
        page.window.dispatchEvent(new Event('focus'))
        visitor.sync(model)
      },
      'leave and come back'({ page, model }) {
        page.window.dispatchEvent(new Event('pagehide'))
        page.window.dispatchEvent(new Event('pageshow'))
        visitor.sync(model)
      },
      reload(tab, { version }) {
        tab.page.close()
        Object.assign(tab, open(versions[version]))
      },
      'time goes by'(_, { days }) {
        clock.now += days * day
        for (const { page, model } of tabs) {
          page.window.dispatchEvent(new Event('focus'))
          visitor.sync(model)
        }
      },
      'delete the cookies'() {
        jar.clear()
        visitor.deleteCookies()
      },
      'hide the cookie'() {
        jar.put('consent=v2/something; path=/shop')
        visitor.hideCookie()
      },
      storage(_, { way }) {
        jar.way = way
      },
    }

    for (const given of steps) {
      const tab = tabs[given.tab]
      clock.now += 1000
      acts[given.type](tab, given)
      await tab.page.settle()
      for (const each of tabs) judge(each)
      seen.steps++
    }
    seen.sequences++
    for (const { page } of tabs) page.close()
  })
  const details = await fc.check(property, { numRuns: runs, seed })
  return {
    figures: {
      sequences: seen.sequences,
      steps: seen.steps,
      'grants that were held': seen.grants,
      'earlier answers that were carried': seen.carried,
      'states that could not be stored': seen.unkept,
    },
    faults: reportFault(details),
  }
}
