import { openPage } from './openPage.mjs'
import { spread } from './spread.mjs'

const times = 20

/** How long a new page with the processor 4 times slower takes to make its store, and to make another, in milliseconds. */
export async function measureStore(browser, url) {
  const context = await browser.newContext()
  try {
    const { page, session } = await openPage(context, { isSlow: false })
    await page.goto(url)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const [first, ...again] = await page.evaluate((length) => Array.from({ length }, () => window.makeStore()), times + 1)
    return { first, again: spread(again).median }
  } finally {
    await context.close()
  }
}
