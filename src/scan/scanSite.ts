import type { AuditOptions } from '../audit/AuditOptions.js'
import { choosePages } from '../audit/choosePages.js'
import { launchBrowser } from '../audit/launchBrowser.js'
import { listHosts } from '../audit/listHosts.js'
import { listItems } from '../audit/listItems.js'
import { playVisit } from '../audit/playVisit.js'
import { siteOf } from '../audit/siteOf.js'
import { defineConsent } from '../core/defineConsent.js'
import type { Inventory } from './Inventory.js'

/** What {@link scanSite} is asked to do; whatever the declaration says, everything that is met counts. */
export type ScanOptions = Omit<AuditOptions, 'declaration' | 'regime' | 'consent'> & Partial<Pick<AuditOptions, 'consent'>>

/** What {@link scanSite} returns. */
export interface ScannedSite {
  readonly inventory: Inventory
  readonly pages: readonly string[]
  /** What was not seen and why, in sentences. */
  readonly notes: readonly string[]
}

/**
 * Opens a site as a visitor who answers nothing and as one who accepts, and lists what they met.
 *
 * @throws {CommandError} where there is no browser
 */
export async function scanSite(options: ScanOptions): Promise<ScannedSite> {
  const { urls, onProgress = () => {}, consent = defineConsent({ categories: { analytics: {} } }) } = options
  const site = urls[0] as string
  const browser = await launchBrowser(options.browser)
  try {
    onProgress('choosing pages')
    const given = { ...options, consent, declaration: '' }
    const { pages, problems } = await choosePages(browser, given)
    const visits = []
    for (const visitor of pages.length ? (['undecided', 'accept'] as const) : []) {
      onProgress(`visiting as "${visitor}"`)
      visits.push(await playVisit(browser, visitor, pages, given))
    }
    const observations = visits.map(({ observation }) => observation)
    const rules = { consent, regime: 'opt-in', site: siteOf(site) } as const
    const stuck = observations
      .filter(({ outcome }) => outcome === 'inconclusive')
      .map(({ visitor, reason }) => `What is there only for the visitor "${visitor}" was not seen: ${reason}.`)
    return {
      pages,
      notes: [...new Set([...problems, ...visits.flatMap((visit) => visit.problems)].map(({ message }) => message)), ...stuck],
      inventory: {
        site,
        items: listItems(observations, rules),
        hosts: listHosts(observations, rules),
        scripts: [...new Set(observations.flatMap(({ requests }) => requests.map(({ url }) => url)))],
      },
    }
  } finally {
    await browser.close()
  }
}
