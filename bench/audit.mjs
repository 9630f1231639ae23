// What an audit takes: five visitors on one page and on ten, in time and in memory. --rounds 3: how often.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from '../scripts/findChromium.mjs'
import { setup } from '../scripts/setup.mjs'
import { servePage } from '../test/page/servePage.mjs'
import { measureMemory } from './lib/measureMemory.mjs'
import { spread } from './lib/spread.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw Error(`--rounds takes a whole number, not "${values.rounds}"`)

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

function audit(urls, config) {
  const start = Date.now()
  const command = join(import.meta.dirname, '../dist/command/index.js')
  const child = spawn(process.execPath, [command, 'audit', ...urls, '--consent', config, '--pages', `${urls.length}`], {
    env: { ...process.env, CHROMIUM: findChromium() },
    stdio: 'ignore',
  })
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, measureMemory(child.pid) / 1e9)
  }, 500)
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      clearInterval(watch)
      // what is declared is never met there: warnings alone
      if (status === 0) resolve({ seconds: (Date.now() - start) / 1000, memory })
      else reject(Error(`an audit ended with status ${status}`))
    })
  })
}

async function audits() {
  await setup({ browser: true, apps: [] })
  const folder = mkdtempSync(join(tmpdir(), 'audit-'))
  const config = join(folder, 'consent.config.mjs')
  writeFileSync(config, `export const consent = ${JSON.stringify(declaration)}\n`)
  const site = await servePage(Object.fromEntries(paths.map((path) => [path, { declaration }])))
  const runs = Object.fromEntries(Object.keys(limits).map((count) => [count, []]))
  try {
    for (let round = 0; round < rounds; round++) {
      for (const count of Object.keys(limits))
        runs[count].push(
          await audit(
            paths.slice(0, Number(count)).map((path) => site.url + path),
            config,
          ),
        )
      process.stderr.write(`round ${round + 1} of ${rounds}\n`)
    }
  } finally {
    await site.stop()
    rmSync(folder, { recursive: true })
  }
  const write = ({ median, min, max }) => `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`
  console.log('\n| five visitors on | seconds | at most | GB of memory, at the most | at most |\n| --- | ---: | ---: | ---: | ---: |')
  for (const [count, of] of Object.entries(runs))
    console.log(
      `| ${count} page${count === '1' ? '' : 's'} | ${write(spread(of.map(({ seconds }) => seconds)))} | ${limits[count]} | ${write(spread(of.map(({ memory }) => memory)))} | ${mostMemory} |`,
    )
  console.log(`\nMedians of ${rounds} rounds (least to greatest), with the start of the command and of the browser.`)
}

audits().catch((error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
})
