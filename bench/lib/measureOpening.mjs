import { openPage } from './openPage.mjs'
import { press } from './press.mjs'
import { readStretches } from './readStretches.mjs'

const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Chromium tells the time of a frame at the next one, and lets the dialog rise for a fifth of a second. */
const settled = 1500

function watchEvents() {
  window.eventDurations = []
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) window.eventDurations.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
}

/** As if something on the page moved: the browser then wants each frame in time. */
function move() {
  const next = () => requestAnimationFrame(next)
  next()
}

async function trace(browser, page, session, button) {
  const { x, y, width, height } = await page.locator(button).first().boundingBox()
  await page.evaluate(() => {
    window.eventDurations.length = 0
  })
  await browser.startTracing(page, { categories })
  await press(session, { x: x + width / 2, y: y + height / 2 }, 100)
  // nothing is asked of the page meanwhile: it would be its work
  await new Promise((resolve) => setTimeout(resolve, settled))
  const tasks = readStretches(JSON.parse(await browser.stopTracing()).traceEvents)
  // what is shorter than 16 ms is not reported at all
  return { tasks, paint: Math.max(16, ...(await page.evaluate(() => window.eventDurations))) }
}

/**
 * What a press on the way to the preferences costs, with the processor 4 times slower: the tasks of the main thread, and the time to
 * the next paint as Event Timing sees it. With a switch, what a press on that costs as well.
 *
 * @param {{ ready: string, opener: string, preferences: string, toggle?: string, isCold?: boolean }} where Selectors. `ready`: what
 * is there once the page is. `isCold`: what a page would fetch when it is idle is not there yet.
 */
export async function measureOpening(browser, url, { ready, opener, preferences, toggle, isCold = false }) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const { page, session } = await openPage(context, { isSlow: false })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.addInitScript(watchEvents)
    if (isCold) await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
    await page.goto(url)
    await page.waitForSelector(ready, { state: 'attached' })
    await page.evaluate(move)
    await page.waitForTimeout(settled)
    const opening = await trace(browser, page, session, opener)
    if (!(await page.locator(preferences).first().isVisible())) throw Error('The preferences did not open.')
    if (!toggle) return { opening }
    const switching = await trace(browser, page, session, toggle)
    if (!(await page.locator(toggle).first().isChecked())) throw Error('The switch did not switch.')
    return { opening, switching }
  } finally {
    await context.close()
  }
}
