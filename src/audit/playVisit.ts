import type { Browser, Locator, Page } from 'playwright-core'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { AuditOptions } from './AuditOptions.js'
import type { AuditProblem, VisitorName, VisitPicture } from './AuditReport.js'
import { createRecorder } from './createRecorder.js'
import { servicesOfHost } from './declaredHosts.js'
import { inspectBanner } from './inspectSurfaces.js'
import type { Observation } from './Observation.js'
import { openAddress } from './openAddress.js'
import { type AutoconsentAct, operateByAutoconsent } from './operateByAutoconsent.js'
import type { SurfaceFacts } from './SurfaceFacts.js'
import { settle } from './settle.js'
import { siteOf } from './siteOf.js'

const banner = '[data-consent-kit="banner"]'
const preferences = '[data-consent-kit="preferences"]'
const wayBack = '[data-consent-kit="preferences-button"], [data-consent-action="customize"]'
const action = (surface: string, name: string) => `${surface} [data-consent-action="${name}"]`

/** After a withdrawal, what a running tag writes once more is swept a second time. */
const sweeps = 2500

/** A visit that cannot go on, because a surface could not be operated. */
class StuckVisit extends Error {}

/** What {@link playVisit} returns: what was met, and what went wrong. */
export interface PlayedVisit {
  readonly observation: Observation
  readonly problems: readonly AuditProblem[]
}

/**
 * Plays one visitor on a list of pages, the first of which is where it answers, in a browser context of its own.
 *
 * @param pages May still be in the making while the context is made.
 */
export async function playVisit(
  browser: Browser,
  visitor: VisitorName,
  pages: readonly string[] | Promise<readonly string[]>,
  options: AuditOptions,
): Promise<PlayedVisit> {
  const { consent, letThrough, storageState, timeout = 15_000 } = options
  // how long a surface may take to be there, where it may be missing
  const patience = timeout / 3
  const start = performance.now()
  const site = siteOf(options.urls[0] as string)
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...(storageState && { storageState }),
    ...(visitor === 'gpc' && { extraHTTPHeaders: { 'Sec-GPC': '1' } }),
  })
  const problems: AuditProblem[] = []
  const pictures: VisitPicture[] = []
  const reached = new Set<string>()
  const facts: { -readonly [Key in keyof SurfaceFacts]: SurfaceFacts[Key] } = {}
  let reason: string | undefined

  if (visitor === 'gpc')
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true }))
  const recorder = await createRecorder(context, site, letThrough ? undefined : holdRules(consent))
  let page = await newPage()

  async function newPage() {
    const opened = await context.newPage()
    opened.on('dialog', (dialog) => {
      recorder.note('note', `dismissed a dialog: ${dialog.message()}`)
      dialog.dismiss().catch(() => {})
    })
    await recorder.follow(opened)
    return opened
  }

  /** Opens a page, lets it come to rest, and looks at all that is stored then. */
  async function visit(url: string) {
    recorder.note('page', url)
    const problem = await openAddress(page, url, timeout)
    if (problem) {
      problems.push({ page: url, visitor, message: problem })
      // the browser may still be on its way to its own page about that
      await page.close().catch(() => {})
      page = await newPage()
      return false
    }
    reached.add(url)
    return rest(url)
  }

  /** Lets the page come to rest, and looks at all that is stored then; false where it crashed meanwhile. */
  async function rest(url: string) {
    try {
      await settle(page, recorder)
      await recorder.look(page)
      return true
    } catch (error) {
      if (!/crash/i.test((error as Error).message)) throw error
      problems.push({ page: url, visitor, message: `${url} made the browser's page crash.` })
      await page.close().catch(() => {})
      page = await newPage()
      return false
    }
  }

  const first = (selector: string): Locator => page.locator(selector).locator('visible=true').first()
  const isThere = (locator: Locator, wait = patience) =>
    locator.waitFor({ timeout: wait }).then(
      () => true,
      () => false,
    )

  async function press(selector: string, what: string, change?: () => void) {
    const button = first(selector)
    if (!(await isThere(button))) throw new StuckVisit(`there was nothing to ${what} (${selector})`)
    const text = ((await button.textContent()) ?? '').trim()
    const click = (options: { readonly trial?: boolean }) =>
      button.click({ timeout, ...options }).catch(() => {
        throw new StuckVisit(`"${text || what}" could not be pressed`)
      })
    // what happens until it can be pressed is not yet after the answer
    await click({ trial: true })
    change?.()
    recorder.note('act', text || what)
    await click({})
  }

  async function take(of: VisitPicture['of'], target: Locator | Page) {
    const image = await target.screenshot({ timeout: patience, animations: 'disabled' }).catch(() => undefined)
    if (image) pictures.push({ of, image: `data:image/png;base64,${image.toString('base64')}` })
  }

  const selectors = {
    accept: options.accept ?? action(banner, 'accept-all'),
    reject: options.reject ?? action(banner, 'reject-all'),
  }
  const answered = () => recorder.setPhase('answered')

  /** Lets Autoconsent answer the banner of another library. */
  async function answerElsewhere(act: AutoconsentAct, what: string) {
    answered()
    recorder.note('act', `${what}, by Autoconsent`)
    if (!(await operateByAutoconsent(page, act, timeout)))
      throw new StuckVisit(`there was nothing to ${what} (${selectors[act === 'optIn' ? 'accept' : 'reject']})`)
  }

  async function accept() {
    if (options.accept || (await isThere(first(selectors.accept)))) return press(selectors.accept, 'accept', answered)
    await answerElsewhere('optIn', 'accept')
  }

  /** Refuses in the banner or, where that has no way to, in the preferences. */
  async function reject() {
    if (options.reject || (await isThere(first(selectors.reject)))) return press(selectors.reject, 'refuse', answered)
    const customize = action(banner, 'customize')
    if (!(await first(customize).count())) return answerElsewhere('optOut', 'refuse')
    await press(customize, 'refuse')
    await refuseInPreferences(answered)
  }

  /** Presses what refuses in the open preferences or, where there is no such button, switches everything off and saves. */
  async function refuseInPreferences(change: () => void) {
    const button = action(preferences, 'reject-all')
    if (await isThere(first(button))) await press(button, 'refuse', change)
    else await choose(undefined, change)
  }

  /** Switches one category on and every other off in the open preferences, and saves. */
  async function choose(category: string | undefined, change: () => void) {
    const form = page.locator(preferences).first()
    if (!(await isThere(form, timeout))) throw new StuckVisit('the preferences did not open')
    for (const id of Object.keys(consent.categories)) {
      const box = form.locator(`input[type="checkbox"][name="${id}"]`).first()
      if (id === 'essential' || !(await box.count())) continue
      await box.setChecked(id === category, { timeout, force: true })
    }
    await press(action(preferences, 'save'), 'save the choice', change)
  }

  async function chooseAlone(category: string) {
    await press(action(banner, 'customize'), 'open the preferences')
    await choose(category, answered)
  }

  async function withdraw() {
    if (options.withdraw?.length) {
      const selectors = options.withdraw
      for (const [index, selector] of selectors.entries())
        await press(selector, 'take consent back', index === selectors.length - 1 ? () => recorder.setPhase('withdrawn') : undefined)
      return
    }
    await press(wayBack, 'come back to the preferences')
    await refuseInPreferences(() => recorder.setPhase('withdrawn'))
  }

  /** Looks at the surfaces without answering. */
  async function inspect() {
    if (!(await isThere(first(selectors.accept)))) return
    const { accept, reject, names } = await page.evaluate(inspectBanner, selectors)
    Object.assign(facts, { accept, reject, names })
    await take('banner', page)
    const customize = first(action(banner, 'customize'))
    if (options.accept || !(await customize.count())) return
    await customize.click({ timeout: patience }).catch(() => {})
    const form = page.locator(preferences).first()
    if (!(await isThere(form))) return
    facts.ticked = await form
      .locator('input[type="checkbox"]:checked:not(:disabled)')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).name).filter((name) => name !== 'essential'))
    await take('preferences', page)
    await page.keyboard.press('Escape')
  }

  async function scroll() {
    await page.mouse.move(640, 400)
    for (let step = 0; step < 3; step++) {
      await page.mouse.wheel(0, 600)
      await page.waitForTimeout(100)
    }
  }

  const [home = '', ...others] = await pages
  async function answerThenGoOn(answer: () => Promise<void>) {
    if (!(await visit(home))) throw new StuckVisit('the first page could not be opened')
    await answer()
    await rest(home)
  }
  async function goOn() {
    for (const url of others) await visit(url)
  }

  const acts: Readonly<Record<string, () => Promise<void>>> = {
    async undecided() {
      if (await visit(home)) {
        await inspect()
        await scroll()
        await rest(home)
      }
      await goOn()
    },
    async gpc() {
      await visit(home)
      await goOn()
    },
    async refuse() {
      await answerThenGoOn(reject)
      facts.hasWayBack = await isThere(first(options.withdraw?.[0] ?? wayBack))
      await visit(home)
      facts.isAskedAgain = await isThere(first(selectors.accept), 500)
      await goOn()
    },
    async accept() {
      await answerThenGoOn(accept)
      await take('page', page)
      await visit(home)
      await goOn()
    },
    async withdraw() {
      await answerThenGoOn(accept)
      if (others[0]) await visit(others[0])
      await withdraw()
      await page.waitForTimeout(sweeps)
      await rest(page.url())
      await visit(home)
      if (others[0]) await visit(others[0])
    },
  }

  try {
    if (!home) throw new StuckVisit('there was no page')
    const only = /^only:(.*)/.exec(visitor)?.[1]
    if (only !== undefined) {
      await answerThenGoOn(() => chooseAlone(only))
      await visit(home)
      await goOn()
    } else await acts[visitor]?.()
    if (!reached.size) reason = 'no page was reached'
  } catch (error) {
    if (error instanceof StuckVisit) reason = error.message
    else {
      const [text] = (error as Error).message.split('\n')
      reason = `the browser failed: ${text}`
      problems.push({ visitor, message: `The visit "${visitor}" broke off: ${text}` })
    }
  } finally {
    await context.close().catch(() => {})
  }
  const { entries, requests, events } = recorder
  return {
    problems,
    observation: {
      visitor,
      outcome: reason ? 'inconclusive' : 'done',
      ...(reason && { reason }),
      duration: Math.round(performance.now() - start),
      pages: [...reached],
      events,
      pictures,
      entries,
      requests,
      surfaces: facts,
    },
  }
}

const holdRules = (consent: ConsentDeclaration) => {
  const declares = (url: string, isEssential: boolean) =>
    servicesOfHost(consent, url).some((id) => (consent.services[id]?.category === 'essential') === isEssential)
  return { needsConsent: (url: string) => declares(url, false), isEssential: (url: string) => declares(url, true) }
}
