import type { Page } from 'playwright-core'
import { siteOf } from './siteOf.js'

/**
 * Opens an address as a visitor does.
 *
 * @param timeout How long the server may take to answer, in milliseconds.
 * @returns what kept it from being looked at, in a sentence that says what to do; undefined where it is there
 */
export async function openAddress(page: Page, url: string, timeout: number): Promise<string | undefined> {
  let response: Awaited<ReturnType<Page['goto']>>
  try {
    response = await page.goto(url, { waitUntil: 'commit', timeout })
    // one that never ends is looked at as far as it came
    await page.waitForLoadState('domcontentloaded', { timeout }).catch(() => {})
  } catch (error) {
    const [text = ''] = (error as Error).message.split('\n')
    if (/Download is starting/.test(text)) return `${url} is a download and no page: leave it out.`
    if (/Timeout/.test(text))
      return `${url} did not answer within ${timeout / 1000} seconds: see whether the site is running, or give it longer with --timeout.`
    if (/crash/i.test(text)) return `${url} made the browser's page crash.`
    return `${url} did not answer (${/net::\w+/.exec(text)?.[0] ?? text}): see whether the site is running and the address is right.`
  }
  const type = (await response?.headerValue('content-type')) ?? 'text/html'
  const status = response?.status() ?? 200
  const reached = page.url()
  if (siteOf(reached) !== siteOf(url)) return `${url} leads to another site, ${new URL(reached).origin}: give the address of the site itself.`
  const isLogin =
    status === 401 || status === 403 || (new URL(reached).pathname !== new URL(url).pathname && (await page.locator('input[type="password"]').count()) > 0)
  if (isLogin) return `${url} needs a login: log in once, keep the state in a file, and give that with --storage-state.`
  if (status >= 400) return `${url} answered with status ${status}: see whether the address is right.`
  if (!/html/.test(type)) return `${url} is ${type.split(';')[0]} and no HTML page: leave it out.`
  return undefined
}
