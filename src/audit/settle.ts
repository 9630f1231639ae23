import type { Page } from 'playwright-core'
import type { Recorder } from './createRecorder.js'

const quiet = 500
const least = 700
const most = 4000

/** Waits until a page has begun no request for half a second, and at most four: some pages never come to rest. */
export async function settle(page: Page, recorder: Recorder): Promise<void> {
  const start = performance.now()
  await page.waitForLoadState('load', { timeout: most }).catch(() => {})
  for (;;) {
    const passed = performance.now() - start
    if (passed >= least && recorder.quietFor() >= quiet) return
    if (passed >= most) return recorder.note('note', 'did not come to rest')
    await page.waitForTimeout(100)
  }
}
