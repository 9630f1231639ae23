// The visitor's story in Firefox and in WebKitGTK, as far as they are on this machine; one that is not is left out, and said.
// What follows the command is Playwright's: "npm run test:engines -- --project Firefox".
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { areDependenciesInstalled } from '../../scripts/areDependenciesInstalled.mjs'
import { buildSite } from '../../scripts/buildSite.mjs'
import { installDependencies } from '../../scripts/installDependencies.mjs'
import { setup } from '../../scripts/setup.mjs'
import { sites } from '../../scripts/sites.mjs'
import { step } from '../../scripts/step.mjs'
import { findEngines } from './findEngines.mjs'

const folder = import.meta.dirname
const root = join(folder, '../..')

async function testEngines() {
  const engines = Object.entries(findEngines())
  for (const [name, program] of engines) console.log(`${name}: ${program ?? 'not installed, left out'}`)
  if (!engines.some(([, program]) => program)) return
  const own = sites.filter(({ app }) => app === 'examples/vite')
  await setup({ apps: own.map(({ app }) => app) })
  await step(
    'Dependencies, engines',
    () => areDependenciesInstalled(folder),
    () => installDependencies(folder),
  )
  for (const site of own) await buildSite(site)
  const command = [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--config', folder, ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}

testEngines().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
