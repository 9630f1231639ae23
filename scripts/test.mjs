// Sets up whatever is missing, then runs every check and every test, and counts them.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite } from './buildSite.mjs'
import { screenshots } from './screenshots.mjs'
import { setup } from './setup.mjs'
import { sites } from './sites.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const results = join(root, 'test-results')

const read = (name) => JSON.parse(readFileSync(join(results, name), 'utf8'))

/** How many tests of a vitest report passed and failed. */
const ofVitest = (name) => () => {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = read(name)
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }
}

/** Some of vitest's projects, reported in a file. */
const vitest = (report, projects) => [
  'vitest/vitest.mjs',
  'run',
  ...projects.map((project) => `--project=${project}`),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=test-results/${report}`,
]

/** The same of a Playwright report; a test that failed before it passed is flaky, which is said. */
const ofPlaywright = (name) => () => {
  const { expected, unexpected, flaky } = read(name).stats
  return { passed: expected + flaky, failed: unexpected, flaky }
}

const steps = [
  ['Lint', ['@biomejs/biome/bin/biome', 'check', '.']],
  ['Types', ['typescript/bin/tsc', '-p', 'tsconfig.check.json']],
  ['Budgets', ['../scripts/sizes.mjs']],
  ['Units', vitest('units.json', ['unit', 'react-18', 'package']), ofVitest('units.json')],
  ['Stories', vitest('stories.json', ['stories', 'surroundings']), ofVitest('stories.json')],
  ['Storybook', screenshots.build],
  ['Screenshots', screenshots.compare, ofPlaywright('visual.json')],
  ['Browser', ['@playwright/test/cli.js', 'test'], ofPlaywright('browser.json')],
]

/** One step: what its report counts, or one check that passed or failed. */
function run(name, [program, ...args], count) {
  console.log(`\n── ${name}`)
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', STORYBOOK_DISABLE_TELEMETRY: '1' }
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, env, stdio: 'inherit' })
  const whole = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  try {
    const counted = count?.() ?? whole
    return status !== 0 && !counted.failed ? { ...counted, failed: 1 } : counted
  } catch {
    // it ended before it could report
    return { passed: 0, failed: 1 }
  }
}

async function test() {
  await setup({ tests: true, browser: true })
  for (const site of sites) await buildSite(site)
  rmSync(results, { recursive: true, force: true })
  const outcomes = steps.map(([name, command, count]) => ({ name, ...run(name, command, count) }))
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
  const line = ({ name, passed, failed, flaky }) => `${name}: ${passed} passed${flaky ? ` (${flaky} only when tried again)` : ''}, ${failed} failed`
  console.log(`\n${outcomes.map(line).join('\n')}`)
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
  process.exitCode = total('failed') ? 1 : 0
}

test().catch((error) => {
  console.error(error.message)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
})
