// What it costs to accept 40 vendors at once: how long the click takes to the next paint, with the processor 4 times slower,
// and how many of them start in one task. --rounds 7: how often.
import { parseArgs } from 'node:util'
import { findPort } from '../scripts/findPort.mjs'
import { servePage } from '../test/page/servePage.mjs'
import { declareVendors } from './lib/declareVendors.mjs'
import { launchBrowser } from './lib/launchBrowser.mjs'
import { openPage } from './lib/openPage.mjs'
import { press } from './lib/press.mjs'
import { spread } from './lib/spread.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw Error(`--rounds takes a whole number, not "${values.rounds}"`)

const accept = '[data-consent-action="accept-all"]'

/** Counts the vendors that begin in one task, which ends before the next message can come. */
function watchTasks() {
  const watch = { begun: 0, most: 0 }
  let inTask = 0
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    inTask = 0
  }
  window.vendorWatch = watch
  window.beginVendor = () => {
    watch.begun++
    inTask++
    watch.most = Math.max(watch.most, inTask)
    // each of them has something to do
    const until = performance.now() + 2
    while (performance.now() < until);
    port2.postMessage(0)
  }
}

async function measure(browser, url, count) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const { page, session, read } = await openPage(context, {
    isSlow: false,
    probed: { banner: '[data-consent-kit="banner"]', reject: '[data-consent-action="reject-all"]' },
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(watchTasks)
  await page.goto(url)
  await page.waitForSelector('[data-consent-kit="banner"]')
  await page.waitForTimeout(1500)
  const { x, y, width, height } = await page.locator(accept).boundingBox()
  await page.evaluate(() => {
    window.paintProbe.events.length = 0
  })
  const start = Date.now()
  await press(session, { x: x + width / 2, y: y + height / 2 }, 100)
  await page.waitForFunction((count) => window.vendorWatch.begun >= count, count, { timeout: 30_000 })
  const all = Date.now() - start - 100
  await page.waitForTimeout(500)
  const most = await page.evaluate(() => window.vendorWatch.most)
  // what is shorter than 16 ms is not reported at all
  const paint = Math.max(16, ...(await read()).events.map(({ duration }) => duration))
  await context.close()
  return { paint, most, all }
}

const write = ({ median, min, max }) => `${Math.round(median)} (${Math.round(min)}–${Math.round(max)})`

async function vendors() {
  const pages = { '1 vendor': 1, '40 vendors': 40 }
  const site = await servePage(
    Object.fromEntries(Object.entries(pages).map(([name, count]) => [`/${name}`, { declaration: declareVendors(count) }])),
    await findPort(3230, 10),
  )
  const browser = await launchBrowser()
  try {
    const loads = Object.fromEntries(Object.keys(pages).map((name) => [name, []]))
    for (let round = 0; round < rounds; round++) {
      for (const [name, count] of Object.entries(pages)) loads[name].push(await measure(browser, `${site.url}/${encodeURI(name)}`, count))
      process.stderr.write(`round ${round + 1} of ${rounds}\n`)
    }
    const rows = { 'Accept to next paint, ms': 'paint', 'Most that start in one task': 'most', 'Until all have started, ms': 'all' }
    console.log(`\n| | ${Object.keys(pages).join(' | ')} |\n| --- | ---: | ---: |`)
    for (const [label, key] of Object.entries(rows))
      console.log(
        `| ${label} | ${Object.values(loads)
          .map((of) => write(spread(of.map((load) => load[key]))))
          .join(' | ')} |`,
      )
    console.log(`\nMedians of ${rounds} rounds (least to greatest), CPU 4× slower; each vendor works for 2 ms when it starts. Chromium ${browser.version()}.`)
  } finally {
    await browser.close()
    await site.stop()
  }
}

vendors().catch((error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
})
