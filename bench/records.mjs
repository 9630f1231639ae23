// What the log of consent takes on a PostgreSQL: answers through the HTTP handler, beside a bare INSERT and another library's
// server; history, verify and storage as it grows. --rounds 5: how often; --seconds 8: how long a handler is asked;
// --entries 1000000: how many a log has, beside a tenth of them and ten times as many. Only what all of these are is kept.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setup } from '../scripts/setup.mjs'
import { startPostgres } from '../test/records/startPostgres.mjs'
import { describeMachine } from './lib/describeMachine.mjs'
import { readOptions } from './lib/readOptions.mjs'
import { sayVersions } from './lib/sayVersions.mjs'
import { versionsOf } from './lib/versionsOf.mjs'
import { writeBlock } from './lib/writeBlock.mjs'

const usual = { rounds: 5, seconds: 8, entries: 1_000_000 }
const { rounds, ...options } = readOptions(Object.fromEntries(Object.entries(usual).map(([name, value]) => [name, { type: 'string', default: String(value) }])))
const [seconds, entries] = [Number(options.seconds), Number(options.entries)]
if (!(seconds > 0)) throw Error(`--seconds takes a number above 0, not "${options.seconds}"`)
if (!Number.isInteger(entries / 1000) || entries < 1000) throw Error(`--entries takes a multiple of 1000, not "${options.entries}"`)
const isUsual = rounds === usual.rounds && seconds === usual.seconds && entries === usual.entries
const packages = ['consent-kit', '@c15t/backend', 'pg', 'kysely', '@hono/node-server', 'autocannon']

/** Holds what was found against what is promised. */
function judge(load, [small, large, huge]) {
  const [bare, ours, theirs] = ['bare', 'consent-kit', '@c15t/backend'].map((name) => load[name])
  const ratio = (one, other) => one.median / other.median
  const [toBare, toThem, flat] = [ratio(ours.perSecond, bare.perSecond), ratio(ours.perSecond, theirs.perSecond), ratio(huge.history, small.history)]
  return [
    ['answers a second: at least 0.7 × a bare INSERT', toBare >= 0.7, `${toBare.toFixed(2)} ×`],
    ['answers a second: ahead of @c15t/backend', toThem > 1, `${toThem.toFixed(2)} ×`],
    ['99th percentile at half that load: at most 5 × the median', ours.tail.median <= 5, `${ours.tail.median.toFixed(1)} ×`],
    ['history among ten million: at most 1.5 × that among a hundred thousand', flat <= 1.5, `${flat.toFixed(2)} ×`],
    ['verify: at least 100,000 entries a second', large.verified.median >= 100_000, large.verified.median.toFixed(0)],
    [
      'verify: memory bounded, at most 1.5 × for ten times the entries',
      ratio(large.memory, small.memory) <= 1.5,
      `${(large.memory.median / 1e6).toFixed(0)} MB against ${(small.memory.median / 1e6).toFixed(0)}`,
    ],
    ['storage: at most 350 bytes an entry at a million', large.bytes <= 350, large.bytes.toFixed(0)],
  ].map(([target, isMet, figures]) => ({ target, isMet, figures }))
}

async function records() {
  await setup({ apps: ['bench'] })
  // what they need is installed by now
  const [{ default: pg }, { growth }, { load }] = await Promise.all([import('pg'), import('./records/growth.mjs'), import('./records/load.mjs')])
  const server = await startPostgres(['max_wal_size=4GB'])
  const admin = new pg.Pool({ connectionString: server.url() })
  admin.on('error', () => {})
  let databases = 0
  const createDatabase = async () => {
    const name = `bench_${++databases}`
    await admin.query(`create database ${name}`)
    return server.url(name)
  }
  try {
    const { rows } = await admin.query('show server_version')
    const loads = await load.measure({ createDatabase, rounds, seconds })
    const sizes = await growth.measure({ createDatabase, rounds, entries })
    const targets = judge(loads, sizes)
    const versions = { PostgreSQL: rows[0].server_version, node: process.version, ...versionsOf(packages) }
    const origin = `\`npm run bench:records\` on ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds: ${describeMachine()}; ${sayVersions(versions)}`
    const text = `## The log of consent

${load.write(loads)}

Over 64 connections on one machine with the database (\`synchronous_commit=on\`) and the load; medians of ${rounds} interleaved rounds (least to
greatest). *Bare* is a handler that makes one \`INSERT\`, with the same two indexes. At half the load, requests come at random moments.

${growth.write(sizes)}

The entries are of a year, by month, about five services each. Ten million are the million and nine copies of it under new ids.

| | | |
| --- | --- | --- |
${targets.map(({ target, isMet, figures }) => `| ${target} | ${isMet ? 'pass' : '**FAIL**'} | ${figures} |`).join('\n')}

${origin}.
[All figures](../bench/results/records.json)`
    console.log(`\n${text}\n`)
    if (!isUsual) return
    const result = { date: new Date().toISOString(), machine: describeMachine(), versions, rounds, targets, loads, sizes }
    mkdirSync(join(import.meta.dirname, 'results'), { recursive: true })
    writeFileSync(join(import.meta.dirname, 'results/records.json'), `${JSON.stringify(result, undefined, 1)}\n`)
    writeBlock(join(import.meta.dirname, '../docs/numbers.md'), 'bench records', text)
  } finally {
    await admin.end()
    await server.remove()
  }
}

records().catch((error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
})
