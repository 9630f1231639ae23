// What an audit takes: five visitors on one page and on ten, in time and in memory; beside it, on the one page, the scanner that
// npm has, with its two visitors. --rounds 3: how often; --node24 /path/to/node: what runs the scanner where Node is older.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from '../scripts/findChromium.mjs'
import { setup } from '../scripts/setup.mjs'
import { servePage } from '../test/page/servePage.mjs'
import { describeMachine } from './lib/describeMachine.mjs'
import { format } from './lib/format.mjs'
import { measureMemory } from './lib/measureMemory.mjs'
import { spread } from './lib/spread.mjs'
import { versionsOf } from './lib/versionsOf.mjs'
import { writeBlock } from './lib/writeBlock.mjs'
import { writeTable } from './lib/writeTable.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, node24: { type: 'string' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw Error(`--rounds takes a whole number, not "${values.rounds}"`)

const bench = import.meta.dirname

/** At most, in seconds and in gigabytes. */
const limits = { 1: 15, 10: 60 }
const mostMemory = 1.5

// with one category that is optional there are five visitors
const declaration = {
  site: { name: 'Meadow', policyUrl: '/cookies' },
  categories: { analytics: {} },
  services: { counter: { category: 'analytics', items: [{ name: 'clicks', duration: '30 days' }], hosts: ['https://counter.example'] } },
}
const paths = Array.from({ length: 10 }, (_, index) => `/page-${index + 1}`)

const scanner = '@slashgear/gdpr-cookie-scanner'
const newNode = values.node24 ?? (Number.parseInt(process.versions.node, 10) >= 24 ? process.execPath : undefined)

/** Runs a program to its end: how long it took, and how much memory it had with all that it started. */
function time(node, args, cwd, ends) {
  const start = Date.now()
  const child = spawn(node, args, { cwd, env: { ...process.env, CHROMIUM: findChromium() }, stdio: 'ignore' })
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, measureMemory(child.pid) / 1e9)
  }, 500)
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      clearInterval(watch)
      if (ends.includes(status)) resolve({ seconds: (Date.now() - start) / 1000, memory })
      else reject(Error(`${args.join(' ')} ended with status ${status}`))
    })
  })
}

// what is declared is never met there: warnings alone
const audit = (urls, config, cwd) =>
  time(process.execPath, [join(bench, '../dist/command/index.js'), 'audit', ...urls, '--consent', config, '--pages', `${urls.length}`], cwd, [0])

const scan = (url, cwd) =>
  time(newNode, ['--import', join(bench, 'scanner/useChromium.mjs'), join(bench, `node_modules/${scanner}/dist/cli.js`), 'scan', url], cwd, [0, 1])

async function audits() {
  if (newNode) await setup({ apps: ['bench'] })
  const folder = mkdtempSync(join(tmpdir(), 'audit-'))
  const config = join(folder, 'consent.config.mjs')
  writeFileSync(config, `export const consent = ${JSON.stringify(declaration)}\n`)
  const site = await servePage(Object.fromEntries(paths.map((path) => [path, { declaration }])))
  const runs = Object.fromEntries(Object.keys(limits).map((count) => [count, []]))
  const scans = []
  try {
    for (let round = 0; round < rounds; round++) {
      for (const count of Object.keys(limits))
        runs[count].push(
          await audit(
            paths.slice(0, Number(count)).map((path) => site.url + path),
            config,
            folder,
          ),
        )
      if (newNode) scans.push(await scan(site.url + paths[0], folder))
      process.stderr.write(`round ${round + 1} of ${rounds}\n`)
    }
  } finally {
    await site.stop()
    rmSync(folder, { recursive: true })
  }
  report(runs, scans)
}

function report(runs, scans) {
  const row = (label, found, seconds, memory) => {
    const of = (figure) => format.tenths(spread(found.map((each) => each[figure])))
    return [label, of('seconds'), seconds, of('memory'), memory]
  }
  const rows = Object.entries(runs).map(([count, found]) =>
    row(`${count} page${count === '1' ? '' : 's'}, five visitors`, found, limits[count].toString(), mostMemory.toString()),
  )
  if (newNode) rows.push(row(`1 page, two visitors, by ${scanner} ${versionsOf([scanner])[scanner]}`, scans, '', ''))
  else console.log(`\nThe scanner was left out: it needs Node 24, and this is ${process.version}. --node24 says where one is.`)
  const table = writeTable(['', 'seconds', 'at most', 'GB of memory, at the most', 'at most'], rows)
  const origin = `\`npm run bench:audit\` on ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds: ${describeMachine()}; Node ${process.version}`
  const text = `## Audit

${table}

With the start of the command and of the browser; medians of interleaved rounds (least to greatest).

${origin}.`
  console.log(`\n${text}\n`)
  // without the scanner it is no comparison
  if (newNode) writeBlock(join(bench, '../docs/numbers.md'), 'bench audit', text)
}

audits().catch((error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
})
