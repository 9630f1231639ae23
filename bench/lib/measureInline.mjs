import { findInlineScript } from './findInlineScript.mjs'
import { openPage } from './openPage.mjs'

/**
 * The processor time of the page's inline script in one load, in milliseconds: compiling, running, the first look at the
 * cookies without the wait, and what it does in the frames that follow.
 */
async function trace(page, url, script) {
  const browser = page.context().browser()
  await browser.startTracing(undefined, { categories: ['devtools.timeline'] })
  const response = await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(500)
  const { traceEvents } = JSON.parse(await browser.stopTracing())
  const { line, from, to } = findInlineScript(await response.text(), script)
  const isOwn = ({ url: of, lineNumber, columnNumber }) => of === url && lineNumber === line + 1 && columnNumber > from && columnNumber <= to
  const timeOf = (kind) => traceEvents.filter(({ name, args }) => name === kind && isOwn(args.data ?? {})).reduce((total, { tdur }) => total + tdur / 1000, 0)
  const evaluation = timeOf('EvaluateScript')
  if (!evaluation) throw Error(`The inline script of ${url} is not in the trace.`)
  return evaluation + timeOf('FunctionCall')
}

// a page's own scripts need a script's element first of all, a bundler's do: the first one takes half a millisecond, whose ever it is
const touchDocument = () => void document.createElement('script')

/** What the subject's inline script takes on the first page of a return visit, in a browser process that has run no script yet, and on the next page. */
export async function measureInline(context, url, { script }) {
  const { page } = await openPage(context, { isSlow: false })
  await page.addInitScript(touchDocument)
  // a process that ends while the trace runs holds it up for seconds
  await page.goto(new URL('/icon.svg', url).href)
  await page.waitForTimeout(500)
  const cold = await trace(page, url, script)
  const warm = await trace(page, url, script)
  await page.close()
  return { cold, warm }
}
