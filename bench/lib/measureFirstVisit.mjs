import { conditions } from './conditions.mjs'
import { countBytes } from './countBytes.mjs'
import { measureAccept } from './measureAccept.mjs'
import { openPage } from './openPage.mjs'
import { readFrames } from './readFrames.mjs'
import { until } from './until.mjs'

/** A cold load that nobody touches until all is quiet; then Accept is pressed. */
export async function measureFirstVisit(browser, url, { banner, accept, reject }) {
  const context = await browser.newContext({ viewport: conditions.viewport, deviceScaleFactor: 2 })
  try {
    const opened = await openPage(context, { probed: { banner, reject } })
    const { page, session, read } = opened
    const { bytes, scripts } = countBytes(session)
    await page.goto(url, { waitUntil: 'load' })
    if (accept) await until(async () => (await read()).visible !== undefined, `the banner of ${url} to show`)
    // the rest of hydration, and what is fetched when idle
    await page.waitForTimeout(1200)
    return { ...readFrames(await read()), bytes: { ...bytes }, scripts, ...(accept && { accept: await measureAccept(opened, accept) }) }
  } finally {
    await context.close()
  }
}
