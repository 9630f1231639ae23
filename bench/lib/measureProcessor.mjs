import { openPage } from './openPage.mjs'

/**
 * The processor time of all scripts of a page on its main thread, without slow-down, probe or trace, in milliseconds. The
 * steadiest figure on a busy machine; it counts what the page itself does, so that it says something only beside that of another.
 */
export async function measureProcessor(context, url) {
  const { page, session } = await openPage(context, { isSlow: false })
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(1000)
  const { metrics } = await session.send('Performance.getMetrics')
  await page.close()
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000
}
