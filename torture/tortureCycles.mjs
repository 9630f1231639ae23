import { chromium } from '@playwright/test'
import { browserFlags } from '../scripts/browserFlags.mjs'
import { findChromium } from '../scripts/findChromium.mjs'
import { serveSite } from './serveSite.mjs'

const limit = 1_000_000
const mostWarmUp = 500

/** What a page holds on to once its garbage is gone. */
async function weigh(session) {
  // what is freed by one collection may free something more
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { metrics } = await session.send('Performance.getMetrics')
  const read = (name) => metrics.find((each) => each.name === name).value
  return { heap: usedSize, listeners: read('JSEventListeners'), nodes: read('Nodes') }
}

/**
 * Accepts and withdraws on one page, again and again; every tenth time the answer is forgotten too, so that the banner comes and goes.
 *
 * @returns how often a service was started and stopped meanwhile
 */
const cycle = (page, count) =>
  page.evaluate(async (count) => {
    const { port1, port2 } = new MessageChannel()
    /** Lets whatever waits take its turn; a timer would be slowed down. */
    const turn = () =>
      new Promise((resolve) => {
        port1.onmessage = resolve
        port2.postMessage(0)
      })
    const until = async (isSo, what) => {
      const end = performance.now() + 10_000
      while (!isSo()) {
        if (performance.now() > end) throw Error(`Waited in vain: ${what}`)
        await turn()
      }
    }
    let runs = 0
    for (let index = 0; index < count; index++) {
      window.site.acceptAll()
      // most withdrawals come before the service has started, as a hasty visitor's do
      if (index % 10) await turn()
      else await until(() => window.counter?.running, 'the service starts')
      window.site.rejectAll()
      if (index % 10) await turn()
      else {
        await until(() => !window.counter.running, 'the service stops')
        runs++
        window.site.reset()
        await until(() => document.querySelector('[data-consent-kit="banner"]'), 'the banner comes')
      }
    }
    window.site.rejectAll()
    port1.close()
    return runs
  }, count)

/**
 * Counts what a page keeps of 10,000 times of accepting and withdrawing: its heap grows by less than a megabyte, its
 * listeners and its elements stay as many.
 *
 * @param {{ runs: number }} options
 */
export async function tortureCycles({ runs }) {
  const site = await serveSite({ hasEndpoint: false })
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags })
  const faults = []
  try {
    const page = await browser.newPage()
    page.on('pageerror', (error) => faults.push(`Uncaught: ${error.stack}`))
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    await page.goto(site.url)
    await page.waitForFunction(() => window.site?.status === 'undecided')
    /** Waits for the note of what was saved to go, and for the second time that a service is cleaned up after. */
    const rest = async () => {
      await page.waitForTimeout(1500)
      await page.waitForSelector('[data-consent-kit="saved"]:empty', { state: 'attached' })
    }
    await cycle(page, Math.min(mostWarmUp, runs))
    await rest()
    const before = await weigh(session)
    const ran = await cycle(page, runs)
    await rest()
    const after = await weigh(session)
    const growth = Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]))
    if (growth.heap >= limit) faults.push(`The heap grew by ${growth.heap} bytes.`)
    if (growth.listeners > 0) faults.push(`There are ${growth.listeners} listeners more.`)
    if (growth.nodes > 0) faults.push(`There are ${growth.nodes} nodes more.`)
    const told = await page.evaluate(() => window.told ?? [])
    if (told.length) faults.push(`${told.length} failures were told of, first: ${told[0]}`)
    return {
      figures: {
        cycles: runs,
        'services started and stopped': ran,
        'heap grew by, kB': Math.round(growth.heap / 1000),
        'listeners more': growth.listeners,
        'nodes more': growth.nodes,
      },
      faults,
    }
  } finally {
    await browser.close()
    await site.stop()
  }
}
