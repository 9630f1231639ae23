// How soon a cookie banner shows and takes an answer on a slow phone, and what it costs: consent-kit beside others.
// --rounds 7: how often each is loaded; --only a,b: which; --filmstrip: draw docs/filmstrip.png instead.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { buildSite } from '../scripts/buildSite.mjs'
import { setup } from '../scripts/setup.mjs'
import { conditions } from './lib/conditions.mjs'
import { drawFilmstrip } from './lib/drawFilmstrip.mjs'
import { findOwnScripts } from './lib/findOwnScripts.mjs'
import { judge } from './lib/judge.mjs'
import { launchBrowser } from './lib/launchBrowser.mjs'
import { measureSubject } from './lib/measureSubject.mjs'
import { startServer } from './lib/startServer.mjs'
import { subjects } from './lib/subjects.mjs'
import { summarise } from './lib/summarise.mjs'
import { writeTable } from './lib/writeTable.mjs'

const site = import.meta.dirname
const root = join(site, '..')
const versionOf = (name) => JSON.parse(readFileSync(join(site, 'node_modules', name, 'package.json'), 'utf8')).version

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' }, filmstrip: { type: 'boolean', default: false } },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw Error(`--rounds takes a whole number, not "${values.rounds}"`)
const wanted = values.only?.split(',')
const unknown = wanted?.find((name) => !subjects.some((subject) => subject.name === name))
if (unknown) throw Error(`--only knows ${subjects.map(({ name }) => name).join(', ')}, not "${unknown}"`)
// everything is held against the page alone
const chosen = subjects.filter(({ name }) => !wanted || name === 'none' || wanted.includes(name))

/** Every subject once a round, each round in another order, so that whatever else the machine does meets all of them. */
async function measure(browser, url) {
  const own = await findOwnScripts(browser, url, chosen)
  const loads = Object.fromEntries(chosen.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const start = round % chosen.length
    for (const subject of [...chosen.slice(start), ...chosen.slice(0, start)]) {
      loads[subject.name].push(await measureSubject(browser, `${url}/${subject.name}`, subject, own.get(subject.name)))
      process.stderr.write('.')
    }
    process.stderr.write(` round ${round + 1} of ${rounds}\n`)
  }
  return loads
}

function report(loads, chromium) {
  const summaries = Object.fromEntries(Object.entries(loads).map(([name, of]) => [name, summarise(of)]))
  const targets = judge(summaries, gzipSync(readFileSync(join(root, 'dist/ui/prepaint.txt')), { level: 9 }).length)
  const packages = ['next', 'react', ...chosen.flatMap((subject) => subject.package ?? [])]
  const versions = { chromium, node: process.version, ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])) }
  const { cpuSlowdown, megabitsDown, latency } = conditions
  console.log(`\n${writeTable(summaries)}\n`)
  console.log(`Medians of ${rounds} interleaved loads (least to greatest): CPU ${cpuSlowdown}× slower, ${megabitsDown} Mbit/s, ${latency} ms.`)
  console.log(
    `${Object.entries(versions)
      .map((pair) => pair.join(' '))
      .join(', ')}\n`,
  )
  for (const { target, isMet, figures } of targets) console.log(`${isMet ? 'pass' : 'FAIL'}  ${target}: ${figures}`)
  // part of a comparison is nothing to keep
  if (wanted) return
  mkdirSync(join(site, 'results'), { recursive: true })
  const result = { date: new Date().toISOString(), versions, conditions, rounds, targets, summaries, loads }
  writeFileSync(join(site, 'results/paint.json'), `${JSON.stringify(result, undefined, 1)}\n`)
}

async function paint() {
  await setup({ browser: true, apps: ['bench'] })
  await buildSite({ name: 'Site, bench', app: 'bench', output: '.next/BUILD_ID' })
  const server = await startServer(site)
  const browser = await launchBrowser()
  try {
    if (values.filmstrip) await drawFilmstrip(browser, server.url, join(root, 'docs/filmstrip.png'))
    else report(await measure(browser, server.url), browser.version())
  } finally {
    await browser.close()
    server.stop()
  }
}

paint().catch((error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
})
