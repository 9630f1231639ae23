// Tries to break the package, in a quarter of an hour: both readers of the cookie, three tabs against a model, the page's memory, the
// endpoint under load, a visitor's whole story on pages where much fails, the log on databases that are killed, fail over and fill up.
// --seed 7: the same again; --short: in about three minutes; --only readers,tabs,handler,cycles,stories,records; --write: the table into docs/numbers.md.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeBlock } from '../bench/lib/writeBlock.mjs'
import { tortureCycles } from './tortureCycles.mjs'
import { tortureHandler } from './tortureHandler.mjs'
import { tortureReaders } from './tortureReaders.mjs'
import { tortureRecords } from './tortureRecords.mjs'
import { tortureStories } from './tortureStories.mjs'
import { tortureTabs } from './tortureTabs.mjs'

const parts = {
  readers: { title: 'Both readers of the cookie', torture: tortureReaders, full: { runs: 1_000_000 }, short: { runs: 20_000 } },
  tabs: { title: 'Three tabs against a model', torture: tortureTabs, full: { runs: 20_000 }, short: { runs: 500 } },
  handler: { title: 'The handler under load', torture: tortureHandler, full: { runs: 10_000 }, short: { runs: 500 } },
  cycles: { title: 'Accepting and withdrawing', torture: tortureCycles, full: { runs: 10_000 }, short: { runs: 200 } },
  stories: {
    title: 'The whole story, 30 % of requests failing, and hostile pages',
    torture: tortureStories,
    full: { runs: 20 },
    short: { runs: 1, hostile: 1 },
  },
  records: { title: 'The log, its databases killed, failing over and full', torture: tortureRecords, full: { runs: 20 }, short: { runs: 2 } },
}

const { values } = parseArgs({
  options: { seed: { type: 'string' }, short: { type: 'boolean' }, only: { type: 'string' }, write: { type: 'boolean' } },
})
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
if (!Number.isInteger(seed)) throw Error(`--seed takes a whole number, not "${values.seed}"`)
const names = values.only?.split(',') ?? Object.keys(parts)
const unknown = names.find((name) => !Object.hasOwn(parts, name))
if (unknown) throw Error(`--only takes some of ${Object.keys(parts).join(', ')}, not "${unknown}"`)

const list = (figures) =>
  Object.entries(figures)
    .map(([name, value]) => `${name}: ${value.toLocaleString('en')}`)
    .join('; ')

async function run(name) {
  const { title, torture, full, short } = parts[name]
  const loose = []
  const notice = (error) => loose.push(`Nobody handled ${error?.stack ?? error}`)
  process.on('unhandledRejection', notice)
  const start = performance.now()
  const { figures, faults } = await torture({ seed, ...(values.short ? short : full) }).catch((error) => ({ figures: {}, faults: [error.stack] }))
  process.off('unhandledRejection', notice)
  const seconds = Math.round((performance.now() - start) / 1000)
  const all = [...faults, ...loose]
  console.log(`${all.length ? 'FAIL' : 'held'}  ${title}: ${list(figures)} (${seconds} s)`)
  for (const fault of all.slice(0, 10)) console.log(`\n${fault}\n`)
  return { title, done: list(figures), seconds, faults: all.length }
}

async function torture() {
  console.log(`\nSeed ${seed}`)
  const rows = []
  for (const name of names) rows.push(await run(name))
  const lines = rows.map(({ title, done, seconds, faults }) => `| ${title} | ${done} | ${seconds} | ${faults ? `${faults} faults` : 'yes'} |`)
  const command = ['npm run torture --', `--seed ${seed}`, values.short && '--short', values.only && `--only ${values.only}`].filter(Boolean).join(' ')
  const table = ['| what | what was done | s | held |', '| --- | --- | ---: | --- |', ...lines].join('\n')
  const where = `\`${command}\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.`
  console.log(`\n${table}\n\n${where}`)
  if (values.write) writeBlock(join(import.meta.dirname, '../docs/numbers.md'), 'torture', `## What it survives\n\n${table}\n\n${where}`)
  process.exitCode = rows.some(({ faults }) => faults) ? 1 : 0
}

torture().catch((error) => {
  console.error(`\n${error.stack}`)
  process.exitCode = 1
})
