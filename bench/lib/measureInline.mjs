import { findInlineScript } from './findInlineScript.mjs'
import { openPage } from './openPage.mjs'

/** The processor time of the page's inline script in one load, in milliseconds: compiling, running, and the first look at the cookies without the wait. */
async function trace(browser, page, url, script) {
  await browser.startTracing(undefined, { categories: ['devtools.timeline'] })
  const response = await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(500)
  const { traceEvents } = JSON.parse(await browser.stopTracing())
  const place = findInlineScript(await response.text(), script)
  const found = traceEvents.find(
    ({ name, args: { data } }) => name === 'EvaluateScript' && data.url === url && data.lineNumber === place.line + 1 && data.columnNumber === place.from + 1,
  )
  if (!found) throw Error(`The inline script of ${url} is not in the trace.`)
  return found.tdur / 1000
}

/** What the subject's inline script takes on the first page of a return visit, in a browser process that has run no script yet, and on the next page. */
export async function measureInline(browser, context, url, { script }) {
  const { page } = await openPage(context, { isSlow: false })
  // a process that ends while the trace runs holds it up for seconds
  await page.goto(new URL('/icon.svg', url).href)
  await page.waitForTimeout(500)
  const cold = await trace(browser, page, url, script)
  const warm = await trace(browser, page, url, script)
  await page.close()
  return { cold, warm }
}
