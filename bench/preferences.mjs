// What it costs to open the preferences, and to switch in them, where a site lists 60 services with 300 items: the tasks
// of the main thread that are longer than a frame, with the processor 4 times slower. --rounds 7: how often.
import { findPort } from '../scripts/findPort.mjs'
import { declarations } from '../test/page/declarations.mjs'
import { servePage } from '../test/page/servePage.mjs'
import { format } from './lib/format.mjs'
import { launchBrowser } from './lib/launchBrowser.mjs'
import { measureOpening } from './lib/measureOpening.mjs'
import { readOptions } from './lib/readOptions.mjs'
import { spread } from './lib/spread.mjs'
import { writeTable } from './lib/writeTable.mjs'

const frame = 16
const { rounds } = readOptions()
const preferences = 'dialog[data-consent-kit="preferences"][open]'
const where = { opener: 'footer button', preferences, toggle: `${preferences} input` }

const columns = {
  'opened, fetched before': ({ warm }) => warm.opening.tasks,
  'opened, fetched then': ({ cold }) => cold.opening.tasks,
  'a category switched': ({ warm }) => warm.switching.tasks,
}
const longest = (tasks) => tasks.reduce((longer, each) => (each.total > longer.total ? each : longer))
const rows = {
  [`Tasks over ${frame} ms`]: (tasks) => tasks.filter(({ total }) => total > frame).length,
  '… by script, style, layout and paint alone': (tasks) => tasks.filter(({ script, style, layout, paint }) => script + style + layout + paint > frame).length,
  'The longest, ms': (tasks) => longest(tasks).total,
  '… of it script': (tasks) => longest(tasks).script,
  '… of it style': (tasks) => longest(tasks).style,
  '… of it layout': (tasks) => longest(tasks).layout,
  '… of it paint': (tasks) => longest(tasks).paint,
  'The next longest, ms': (tasks) => tasks.map(({ total }) => total).sort((a, b) => b - a)[1] ?? 0,
}

function write(loads) {
  const names = Object.keys(columns)
  const lines = Object.entries(rows).map(([label, read]) => [
    label,
    ...names.map((name) => format.whole(spread(loads.map((load) => read(columns[name](load)))))),
  ])
  return writeTable(['', ...names], lines)
}

async function measure() {
  const site = await servePage({ '/': { declaration: declarations['60 services with 300 items'] } }, await findPort(3230, 10))
  const browser = await launchBrowser()
  try {
    const loads = []
    for (let round = 0; round < rounds; round++) {
      loads.push({
        warm: await measureOpening(browser, site.url, { ...where, ready: '[data-consent-kit="saved"]' }),
        cold: await measureOpening(browser, site.url, { ...where, ready: '[data-consent-kit="banner"]', isCold: true }),
      })
      process.stderr.write(`round ${round + 1} of ${rounds}\n`)
    }
    console.log(`\n${write(loads)}\n`)
    console.log(`Medians of ${rounds} rounds (least to greatest), in processor time with the CPU 4× slower; Chromium ${browser.version()}.`)
  } finally {
    await browser.close()
    await site.stop()
  }
}

measure().catch((error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
})
