// consent-kit beside others, and beside a bare banner and a page with none: weight, visits, interaction, growth, accessibility.
// --rounds 7: how often each is measured; --sections a,b: what of it; --only a,b: which of them, and then nothing is kept.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeMachine } from './lib/describeMachine.mjs'
import { judgeNumbers } from './lib/judgeNumbers.mjs'
import { launchBrowser } from './lib/launchBrowser.mjs'
import { readNames } from './lib/readNames.mjs'
import { readOptions } from './lib/readOptions.mjs'
import { sayVersions } from './lib/sayVersions.mjs'
import { subjects } from './lib/subjects.mjs'
import { versionsOf } from './lib/versionsOf.mjs'
import { writeBlock } from './lib/writeBlock.mjs'
import { accessibility } from './sections/accessibility.mjs'
import { growth } from './sections/growth.mjs'
import { interaction } from './sections/interaction.mjs'
import { visits } from './sections/visits.mjs'
import { weight } from './sections/weight.mjs'

const results = join(import.meta.dirname, 'results')
const numbers = join(import.meta.dirname, '../docs/numbers.md')
const sections = [weight, visits, interaction, growth, accessibility]
const namesOf = (things) => things.map(({ name }) => name)

const { rounds, ...options } = readOptions({ sections: { type: 'string' }, only: { type: 'string' } })
const wanted = readNames('sections', options.sections, namesOf(sections))
const only = readNames('only', options.only, namesOf(subjects))

const packages = ['next', 'react', ...new Set(subjects.flatMap((subject) => subject.package ?? []))]

function sayOrigin({ date, machine, versions, rounds }, name) {
  return `\`npm run bench -- --sections ${name}${rounds ? ` --rounds ${rounds}` : ''}\` on ${date.slice(0, 10)}: ${machine}; ${sayVersions(versions)}.
[All figures](../bench/results/${name}.json)`
}

function keep(section, result) {
  mkdirSync(results, { recursive: true })
  writeFileSync(join(results, `${section.name}.json`), `${JSON.stringify(result, undefined, 1)}\n`)
  writeBlock(numbers, `bench ${section.name}`, `## ${section.title}\n\n${section.write(result)}\n\n${sayOrigin(result, section.name)}`)
}

/** What has been kept of each section, now or before; a section that never ran has nothing. */
function readKept() {
  const kept = sections.flatMap(({ name }) => {
    try {
      return [[name, JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'))]]
    } catch {
      return []
    }
  })
  return Object.fromEntries(kept)
}

function sayTargets(kept) {
  const targets = judgeNumbers(kept)
  for (const { target, isMet, figures } of targets) console.log(`${isMet ? 'pass' : 'FAIL'}  ${target}: ${figures}`)
  const lines = targets.map(({ target, isMet, figures }) => `| ${target} | ${isMet ? 'pass' : '**FAIL**'} | ${figures} |`)
  const dates = Object.entries(kept).map(([name, { date }]) => `${name} of ${date.slice(0, 10)}`)
  return `## What must hold\n\n| | | |\n| --- | --- | --- |\n${lines.join('\n')}\n\nBy the sections below: ${dates.join(', ')}.`
}

async function bench() {
  const browser = await launchBrowser()
  try {
    const origin = {
      date: new Date().toISOString(),
      machine: describeMachine(),
      versions: { chromium: browser.version(), node: process.version, ...versionsOf(packages) },
    }
    for (const section of sections.filter(({ name }) => !wanted || wanted.includes(name))) {
      process.stderr.write(`${section.title}\n`)
      const result = { ...origin, ...(await section.measure({ browser, rounds, isChosen: (name) => !only || only.includes(name) })) }
      console.log(`\n## ${section.title}\n\n${section.write(result)}\n`)
      // part of a comparison is nothing to keep
      if (!only) keep(section, result)
    }
    console.log(`${origin.machine}; ${sayVersions(origin.versions)}\n`)
  } finally {
    await browser.close()
  }
  if (!only) writeBlock(numbers, 'bench targets', sayTargets(readKept()))
}

bench().catch((error) => {
  console.error(`\n${error.message}`)
  process.exitCode = 1
})
