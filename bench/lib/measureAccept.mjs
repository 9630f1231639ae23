import { press } from './press.mjs'

/** How long a hand holds a button, in milliseconds: pressing it down has a frame of its own then. */
const holds = 100

/**
 * How long the click on Accept takes to the next paint, as Event Timing and so INP see it. What it releases blocks the
 * main thread for 300 ms; that script is in the browser's cache already, so that no network stands between the click and it.
 */
export async function measureAccept({ page, session, read }, accept) {
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
  const { x, y, width, height } = await page.locator(accept).boundingBox()
  await page.evaluate(async () => {
    await (await fetch('/busy.js')).text()
    window.paintProbe.events.length = 0
  })
  await press(session, { x: x + width / 2, y: y + height / 2 }, holds)
  await page.waitForFunction(() => document.documentElement.dataset.busy, undefined, { timeout: 10_000 })
  await page.waitForTimeout(500)
  // what is shorter than 16 ms is not reported at all
  return Math.max(16, ...(await read()).events.map(({ duration }) => duration))
}
