import { openPage } from './openPage.mjs'
import { press } from './press.mjs'
import { readStretches } from './readStretches.mjs'

const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline']
const open = 'dialog[data-consent-kit="preferences"][open]'

/** Chromium tells the time of a frame at the next one, and lets the dialog rise for a fifth of a second. */
const settled = 1500

async function trace(browser, page, session, button) {
  const { x, y, width, height } = await page.locator(button).first().boundingBox()
  await browser.startTracing(page, { categories })
  await press(session, { x: x + width / 2, y: y + height / 2 }, 100)
  // nothing is asked of the page meanwhile: it would be its work
  await new Promise((resolve) => setTimeout(resolve, settled))
  return readStretches(JSON.parse(await browser.stopTracing()).traceEvents)
}

/**
 * What a press on the way to the preferences costs, frame by frame, and one on the first switch in them.
 *
 * @param {{ isCold: boolean }} options `isCold`: the preferences are not fetched before they are asked for.
 */
export async function measureOpening(browser, url, { isCold }) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const { page, session } = await openPage(context, { isSlow: false })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  if (isCold) await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  await page.goto(url)
  await page.waitForSelector(isCold ? '[data-consent-kit="banner"]' : '[data-consent-kit="saved"]', { state: 'attached' })
  // as if something on the page moved: the browser then wants each frame in time
  await page.evaluate(() => {
    const next = () => requestAnimationFrame(next)
    next()
  })
  await page.waitForTimeout(settled)
  const opening = await trace(browser, page, session, 'footer button')
  if (!(await page.locator(open).count())) throw Error('The preferences did not open.')
  const switching = await trace(browser, page, session, `${open} input`)
  if (!(await page.locator(`${open} input`).first().isChecked())) throw Error('The switch did not switch.')
  await context.close()
  return { opening, switching }
}
