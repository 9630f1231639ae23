import { openPage } from './openPage.mjs'

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler']

/** Loads a page with the browser's trace running, with samples of the stack, which cost time themselves. */
export async function recordTrace(context, url, { isSlow }) {
  const browser = context.browser()
  const { page } = await openPage(context, { isSlow })
  // a process that ends while the trace runs holds it up for seconds: earlier pages' have to be gone, this page's to be there
  await page.goto(new URL('/icon.svg', url).href)
  await page.waitForTimeout(500)
  await browser.startTracing(undefined, { categories })
  const response = await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(isSlow ? 1500 : 500)
  const { traceEvents } = JSON.parse(await browser.stopTracing())
  const html = await response.text()
  await page.close()
  return { events: traceEvents, html }
}
