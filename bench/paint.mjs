// How soon a cookie banner shows and takes an answer on a slow phone, and what it costs: consent-kit beside others.
// --rounds 7: how often each is loaded; --only a,b: which; --filmstrip: draw docs/filmstrip.png instead.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSite } from '../scripts/buildSite.mjs'
import { conditions } from './lib/conditions.mjs'
import { describeMachine } from './lib/describeMachine.mjs'
import { drawFilmstrip } from './lib/drawFilmstrip.mjs'
import { judge } from './lib/judge.mjs'
import { launchBrowser } from './lib/launchBrowser.mjs'
import { paintRows } from './lib/paintRows.mjs'
import { readNames } from './lib/readNames.mjs'
import { readOptions } from './lib/readOptions.mjs'
import { sayConditions } from './lib/sayConditions.mjs'
import { sayVersions } from './lib/sayVersions.mjs'
import { startServer } from './lib/startServer.mjs'
import { subjectsOn } from './lib/subjectsOn.mjs'
import { summariseLoads } from './lib/summariseLoads.mjs'
import { versionsOf } from './lib/versionsOf.mjs'
import { visitRows } from './lib/visitRows.mjs'
import { visitSite } from './lib/visitSite.mjs'
import { writeBlock } from './lib/writeBlock.mjs'
import { writeComparison } from './lib/writeComparison.mjs'

const site = import.meta.dirname
const root = join(site, '..')
const subjects = subjectsOn('next')

const { rounds, only, filmstrip } = readOptions({ only: { type: 'string' }, filmstrip: { type: 'boolean', default: false } })
const wanted = readNames(
  'only',
  only,
  subjects.map(({ name }) => name),
)
// everything is held against the page alone
const chosen = subjects.filter(({ name }) => !wanted || name === 'none' || wanted.includes(name))

function writeReadme({ date, versions, rounds, summaries }) {
  const frame = Math.round(summaries['consent-kit'].nextFrame.median / 10) * 10
  const text = `${writeComparison(summaries, paintRows)}

A frame takes about ${frame} ms there at that moment: as a rule the banner is in the frame of the first paint or in the next one.

${sayConditions(rounds)} ${date.slice(0, 10)}: ${describeMachine()}; ${sayVersions(versions)} ([all figures](bench/results/paint.json)).`
  writeBlock(join(root, 'README.md'), 'bench paint', text)
}

function report(loads, chromium) {
  const summaries = summariseLoads(loads)
  const targets = judge(summaries, gzipSync(readFileSync(join(root, 'dist/ui/prepaint.txt')), { level: 9 }).length)
  const versions = { chromium, node: process.version, ...versionsOf(['next', 'react', ...chosen.flatMap((subject) => subject.package ?? [])]) }
  console.log(`\n${writeComparison(summaries, visitRows)}\n`)
  console.log(sayConditions(rounds))
  console.log(`${sayVersions(versions)}\n`)
  for (const { target, isMet, figures } of targets) console.log(`${isMet ? 'pass' : 'FAIL'}  ${target}: ${figures}`)
  // part of a comparison is nothing to keep
  if (wanted) return
  mkdirSync(join(site, 'results'), { recursive: true })
  const result = { date: new Date().toISOString(), versions, conditions, rounds, targets, summaries, loads }
  writeFileSync(join(site, 'results/paint.json'), `${JSON.stringify(result, undefined, 1)}\n`)
  writeReadme(result)
}

async function film(browser) {
  await buildSite({ name: 'Site, bench', app: 'bench', output: '.next/BUILD_ID' })
  const server = await startServer(site)
  try {
    await drawFilmstrip(browser, server.url, join(root, 'docs/filmstrip.png'))
  } finally {
    server.stop()
  }
}

async function paint() {
  const browser = await launchBrowser()
  try {
    if (filmstrip) await film(browser)
    else report(await visitSite('next', browser, chosen, rounds), browser.version())
  } finally {
    await browser.close()
  }
}

paint().catch((error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
})
