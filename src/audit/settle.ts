import type { Page } from 'playwright-core'
import type { Recorder } from './createRecorder.js'

const quiet = 500
const least = 700
const most = 5000

/** Runs in the page: ends once it has nothing to do, which takes longer on a busy machine. */
const idle = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => setTimeout(resolve, 50), { timeout: 1000 })
  })

/** Waits until a page has begun no request for half a second and is idle, and at most five: some pages never come to rest. */
export async function settle(page: Page, recorder: Recorder): Promise<void> {
  const start = performance.now()
  await page.waitForLoadState('load', { timeout: most }).catch(() => {})
  for (;;) {
    const passed = performance.now() - start
    if (passed >= most) return recorder.note('note', 'did not come to rest')
    if (passed >= least && recorder.quietFor() >= quiet) {
      await page.evaluate(idle)
      if (recorder.quietFor() >= quiet) return
    }
    await page.waitForTimeout(100)
  }
}
