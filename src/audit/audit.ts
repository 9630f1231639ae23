import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { describeConsent } from '../vendors/describeConsent.js'
import type { AuditOptions } from './AuditOptions.js'
import type { AuditReport, VisitorName } from './AuditReport.js'
import { choosePages } from './choosePages.js'
import { explainEvent } from './explainEvent.js'
import { judge } from './judge.js'
import { launchBrowser } from './launchBrowser.js'
import { playVisit } from './playVisit.js'
import { siteOf } from './siteOf.js'
import { visitorNames } from './visitorNames.js'

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

/** What no visit can show. */
const notChecked = [
  'What a server does with what it is sent, and what it stores about visitors.',
  'What happens only after a login, a purchase or a form, unless a page of it was given with --storage-state.',
  'Pages that were not opened, and what is there for some visitors alone: other countries, other browsers, tests on a share of them.',
  'Requests that web workers make over WebSockets.',
  'What frames of other sites store where a browser lets them: this one keeps their storage from them, as Safari and Firefox do.',
  'What the stored values mean: that an item serves the purpose that is declared for it.',
]

/** The same where the banner is not the package's own. */
const elsewhere = 'Visitors who accept one category alone, and without --withdraw those who take consent back: the banner is that of another library.'

/** Who has the most to do begins first, so that nobody waits for that visitor alone. */
const lengths: Partial<Record<VisitorName, number>> = { withdraw: 2, refuse: 1, accept: 1 }
const byLength = (one: VisitorName, other: VisitorName) => (lengths[other] ?? 0) - (lengths[one] ?? 0)

/**
 * Opens a site as visitors who answer differently, and holds what is stored and contacted against its declaration.
 *
 * @throws {CommandError} where there is no browser, or no page that could be opened
 *
 * @example
 * const report = await audit({ consent, declaration: 'consent.config.ts', urls: ['http://localhost:3000'] })
 */
export async function audit(options: AuditOptions): Promise<AuditReport> {
  const { declaration, urls, regime = 'opt-in', accept, withdraw, onProgress = () => {} } = options
  const start = Date.now()
  const consent = await describeConsent(options.consent, 'en')
  const site = siteOf(urls[0] as string)
  onProgress('starting a browser')
  const browser = await launchBrowser(options.browser)
  try {
    onProgress('choosing pages')
    const choosing = choosePages(browser, options)
    const addresses = choosing.then(({ pages }) => pages)
    // who waits for them hears of a failure, and nobody may wait yet
    addresses.catch(() => {})
    const limit = pLimit(options.atOnce ?? availableParallelism() + 3)
    let done = 0
    const names = visitorNames(consent, !accept, !accept || !!withdraw?.length)
    const play = (visitor: VisitorName) =>
      limit(async () => {
        const visit = await playVisit(browser, visitor, addresses, { ...options, consent })
        // without a page there was no visit
        if ((await addresses).length)
          onProgress(`${++done} of ${names.length} visitors: ${visitor}${visit.observation.outcome === 'done' ? '' : ' (inconclusive)'}`)
        return [visitor, visit] as const
      })
    const visits = new Map(await Promise.all(names.toSorted(byLength).map(play)))
    const { pages, problems } = await choosing
    const played = pages.length ? names.flatMap((visitor) => visits.get(visitor) ?? []) : []
    const rules = { consent, regime, site }
    const observations = played.map(({ observation }) => observation)
    return {
      version: 1,
      generator: version,
      browser: `Chromium ${browser.version()}`,
      site,
      declaration,
      startedAt: new Date(start).toISOString(),
      duration: Date.now() - start,
      pages,
      visits: observations.map(({ entries: _entries, requests: _requests, surfaces: _surfaces, events, ...visit }) => ({
        ...visit,
        events: events.map((event) => explainEvent(event, visit.visitor, rules)),
      })),
      ...judge(observations, rules),
      ignored: [],
      problems: [...problems, ...played.flatMap((visit) => visit.problems)],
      notChecked: accept ? [...notChecked, elsewhere] : notChecked,
    }
  } finally {
    await browser.close()
  }
}
