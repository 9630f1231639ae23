import type { Browser } from 'playwright-core'
import type { AuditOptions } from './AuditOptions.js'
import type { AuditProblem } from './AuditReport.js'
import { openAddress } from './openAddress.js'

/** What is no page, by the end of its path. */
const files = /\.(pdf|zip|png|jpe?g|gif|svg|webp|mp4|mp3|xml|txt|json|ics|docx?|xlsx?)$/i

/**
 * The list of pages that every visitor opens: those that were given, and what the first of them links to on its own
 * origin, in the order of the page. It is fixed before any visit, so that all visitors can be compared.
 */
export async function choosePages(
  browser: Browser,
  { urls, pages = 5, timeout = 15_000, storageState }: AuditOptions,
): Promise<{ pages: readonly string[]; problems: readonly AuditProblem[] }> {
  const context = await browser.newContext(storageState ? { storageState } : {})
  const problems: AuditProblem[] = []
  const chosen: string[] = []
  try {
    for (const url of urls) {
      const page = await context.newPage()
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
      const message = await openAddress(page, url, timeout)
      if (message) {
        problems.push({ page: url, message })
        continue
      }
      chosen.push(url)
      if (chosen.length > 1 || urls.length >= pages) continue
      const { origin } = new URL(page.url())
      const links = await page
        .locator('a[href]')
        .evaluateAll((anchors) => anchors.filter((anchor) => !anchor.hasAttribute('download')).map((anchor) => (anchor as HTMLAnchorElement).href))
      for (const link of links) {
        const [address = ''] = link.split('#')
        const isMore = address.startsWith(`${origin}/`) && !files.test(new URL(address).pathname) && !/log-?out|sign-?out/i.test(address)
        if (isMore && ![...chosen, ...urls].includes(address) && address !== page.url()) chosen.push(address)
      }
    }
  } finally {
    await context.close()
  }
  const given = chosen.filter((url) => urls.includes(url))
  return { pages: [...given, ...chosen.filter((url) => !urls.includes(url))].slice(0, Math.max(pages, given.length)), problems }
}
