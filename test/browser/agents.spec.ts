import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AutoConsentCMPRule, ContentScriptMessage } from '@duckduckgo/autoconsent'
import { holdScripts } from './holdScripts.js'
import { type AgentSettings, sendAgent } from './sendAgent.js'
import { languages, serveLanguages } from './serveLanguages.js'
import { expect, nothing, test, type Visitor } from './site.js'

// DuckDuckGo's Autoconsent as it is published, by the words of the banner alone and by the rule of our documentation.

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8')
const [, published = ''] = /```json\n(.*?)\n```/s.exec(read('docs/consent-agents.md')) ?? []
const rule: AutoConsentCMPRule = JSON.parse(published)

const byWords: AgentSettings = { heuristicMode: 'reject' }
const byRule: AgentSettings = { rules: { autoconsent: [rule] } }
const layouts = ['bar', 'box', 'corner', 'center']
const ways = [
  { way: 'by its words alone', settings: byWords, cmp: 'HEURISTIC-REJECT', spoken: languages },
  // it reads no word
  { way: 'by the published rule', settings: byRule, cmp: 'consent-kit', spoken: languages.slice(0, layouts.length) },
]
/** It looks twice, half a second apart, and then once more at its work. */
const patient = { timeout: 15_000 }
type Said = readonly ContentScriptMessage[]

/** What it has done, without its reports on how it stands. */
const deeds = (said: Said) => said.filter(({ type }) => type !== 'report')

/** It says that it has found the banner, as that of `cmp`, refused by one click, and found the refusal in effect. */
async function expectRefusal(said: Said, cmp: string) {
  await expect.poll(() => said.some(({ type }) => type === 'selfTestResult'), patient).toBe(true)
  expect(deeds(said)).toMatchObject([
    { type: 'init' },
    { type: 'cmpDetected', cmp },
    { type: 'popupFound', cmp },
    { type: 'optOutResult', cmp, result: true },
    { type: 'autoconsentDone', cmp, totalClicks: 1 },
    { type: 'selfTestResult', cmp, result: true },
  ])
}

/** The banner is gone, and nothing gated has been loaded on this page, nor is it on the next. */
async function expectNothing(visitor: Visitor) {
  await expect(visitor.banner).toHaveCount(0)
  await visitor.goto(visitor.page.url())
  await expect(visitor.banner).toHaveCount(0)
  expect(visitor.contacts).toEqual([])
  // an answer of the page before may just be on its way to the log
  await expect.poll(() => visitor.stored()).toEqual(nothing)
}

test('the published rule has nine lines', () => {
  expect(published.split('\n')).toHaveLength(9)
})

for (const { way, settings, cmp, spoken } of ways) {
  for (const [index, lang] of spoken.entries()) {
    const layout = layouts[index % layouts.length]
    test(`Autoconsent refuses for its user, ${way}: ${lang}, ${layout}`, async ({ visitor }) => {
      await serveLanguages(visitor.page)
      const said = await sendAgent(visitor.page, settings)
      await visitor.page.goto(`/banner/${lang}?layout=${layout}`)
      await expectRefusal(said, cmp)
      expect(await visitor.record()).toMatch(/^v1\/.{24}\/reject-all\/yes:\/no:functional\.counter\.video\/end$/)
      await expectNothing(visitor)
    })
  }

  test(`Autoconsent refuses something new, ${way}, and every earlier answer stands`, async ({ visitor }) => {
    await serveLanguages(visitor.page)
    await visitor.setRecord(`v1/${new Date().toISOString()}/save/yes:functional/no:counter/end`)
    const said = await sendAgent(visitor.page, settings)
    await visitor.page.goto('/banner/de')
    await expectRefusal(said, cmp)
    expect(await visitor.record()).toMatch(/\/save\/yes:functional\/no:video\.counter\/end$/)
    await expectNothing(visitor)
  })
}

test('Autoconsent with all of its own rules takes the banner for nobody else’s', async ({ visitor }) => {
  const compact = JSON.parse(read('node_modules/@duckduckgo/autoconsent/rules/compact-rules.json'))
  const said = await sendAgent(visitor.page, { ...byWords, rules: { compact } })
  await visitor.page.goto('/')
  await expectRefusal(said, 'HEURISTIC-REJECT')
  expect(await visitor.record()).toMatch(/\/reject-all\/yes:\/no:billing\.helpdesk\.posthog\.youtube\/end$/)
  await expectNothing(visitor)
})

test('Autoconsent is answered before any script of the site has come', async ({ visitor }) => {
  const release = await holdScripts(visitor.page)
  const said = await sendAgent(visitor.page, byRule)
  await visitor.page.goto('/', { waitUntil: 'commit' })
  await expectRefusal(said, 'consent-kit')
  await expect(visitor.banner).toBeHidden()
  release()
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  expect(await visitor.record()).toMatch(/\/reject-all\/yes:\/no:billing\.helpdesk\.posthog\.youtube\/end$/)
  await expectNothing(visitor)
})

test('the published rule accepts for whoever wants that, and what was gated loads', async ({ visitor }) => {
  await serveLanguages(visitor.page)
  const said = await sendAgent(visitor.page, { ...byRule, autoAction: 'optIn' })
  await visitor.page.goto('/banner/en')
  await expect.poll(() => deeds(said), patient).toContainEqual(expect.objectContaining({ type: 'optInResult', cmp: 'consent-kit', result: true }))
  expect(await visitor.record()).toMatch(/\/accept-all\/yes:functional\.counter\.video\/no:\/end$/)
  await expect.poll(() => visitor.contacts.toSorted()).toEqual([expect.stringMatching(/\/vendor\/counter\.js$/), 'https://video.example/'])
})

test('Autoconsent finds nothing by its words after the decision', async ({ visitor }) => {
  await serveLanguages(visitor.page)
  const said = await sendAgent(visitor.page, { ...byWords, detectRetries: 1 })
  await visitor.page.goto('/banner/en')
  await expectRefusal(said, 'HEURISTIC-REJECT')
  const record = await visitor.record()
  const before = said.length
  await visitor.page.reload()
  await expect.poll(() => said.at(-1), patient).toMatchObject({ type: 'report', state: { lifecycle: 'nothingDetected', findCmpAttempts: 2 } })
  expect(deeds(said.slice(before))).toMatchObject([{ type: 'init' }])
  expect(await visitor.record()).toBe(record)
})

test('Autoconsent with the published rule leaves an answer alone, and the preferences that its user opens', async ({ visitor }) => {
  await serveLanguages(visitor.page)
  const record = `v1/${new Date().toISOString()}/save/yes:counter/no:functional.video/end`
  await visitor.setRecord(record)
  const logs = { lifecycle: true, rulesteps: false, detectionsteps: false, evals: false, errors: true, messages: false, waits: false }
  const said = await sendAgent(visitor.page, { ...byRule, ...byWords, logs })
  const hasGivenUp = visitor.page.waitForEvent('console', (message) => message.text() === 'no popup found')
  await visitor.page.goto('/banner/en')
  await visitor.openPreferences()
  await hasGivenUp
  expect(deeds(said)).toMatchObject([{ type: 'init' }, { type: 'cmpDetected', cmp: 'consent-kit' }])
  await expect(visitor.preferences).toBeVisible()
  expect(await visitor.record()).toBe(record)
})

test('Autoconsent grants nothing in the preferences, though it may press what accepts where nothing refuses', async ({ visitor }) => {
  await serveLanguages(visitor.page)
  await visitor.setRecord(`v1/${new Date().toISOString()}/save/yes:counter/no:functional.video/end`)
  await visitor.page.goto('/banner/en')
  await visitor.openPreferences()
  const said = await sendAgent(visitor.page, { heuristicMode: 'tier2' })
  await expect.poll(() => deeds(said), patient).toContainEqual(expect.objectContaining({ type: 'autoconsentDone', cmp: 'HEURISTIC-REJECT', totalClicks: 1 }))
  expect(await visitor.record()).toMatch(/\/reject-all\/yes:\/no:functional\.counter\.video\/end$/)
})

test('a script answers purpose by purpose, and what it has answered is out of the DOM within 500 ms', async ({ visitor }) => {
  await serveLanguages(visitor.page)
  const click = (selector: string) => visitor.page.locator(selector).evaluate((element: HTMLElement) => element.click())
  const timeToGo = (kit: string, action: string) =>
    visitor.page.locator(`[data-consent-kit="${kit}"]`).evaluate(
      (surface, action) =>
        new Promise<number>((resolve) => {
          const start = performance.now()
          const settle = () => surface.isConnected || resolve(performance.now() - start)
          new MutationObserver(settle).observe(document, { childList: true, subtree: true })
          surface.querySelector<HTMLElement>(`[data-consent-action="${action}"]`)?.click()
        }),
      action,
    )

  await visitor.page.goto('/banner/en')
  await click('[data-consent-kit="banner"] [data-consent-action="customize"]')
  const toggle = '[data-consent-kit="preferences"] input[type="checkbox"][name="functional"]'
  await expect(visitor.page.locator(toggle)).not.toBeChecked()
  await click(toggle)
  await expect(visitor.page.locator(toggle)).toBeChecked()
  expect(await timeToGo('preferences', 'save')).toBeLessThan(500)
  expect(await visitor.record()).toMatch(/\/save\/yes:functional\/no:counter\.video\/end$/)
  await expect(visitor.banner).toHaveCount(0)

  for (const action of ['accept-all', 'reject-all']) {
    await visitor.context.clearCookies()
    await visitor.page.reload()
    expect(await timeToGo('banner', action)).toBeLessThan(500)
    expect(await visitor.record()).toContain(`/${action}/`)
  }
})
