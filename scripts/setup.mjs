// Makes a fresh clone ready: dependencies, the built and packed package, the example that installs it.
// --tests: also what the tests need; --browser: also a Chromium. What is up to date is left alone.
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { areDependenciesInstalled } from './areDependenciesInstalled.mjs'
import { digest } from './digest.mjs'
import { findChromium } from './findChromium.mjs'
import { installChromium } from './installChromium.mjs'
import { installDependencies } from './installDependencies.mjs'
import { installExample } from './installExample.mjs'
import { npm } from './npm.mjs'
import { packForExample } from './packForExample.mjs'
import { stamp, step } from './step.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const example = join(root, 'examples/next')
const sources = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts']
const packed = ['dist', 'package.json', 'README.md', 'CHANGELOG.md', 'LICENSE']
const tarball = 'consent-kit.tgz'

const of = (folder, paths) => () => digest(folder, paths)
const stampIn = (folder, name) => join(folder, 'node_modules/.setup', name)
const built = stamp(stampIn(root, 'build'), of(root, sources), of(root, ['dist']))
const tarred = stamp(stampIn(root, 'tarball'), of(root, packed), of(example, [tarball]))
const installed = stamp(stampIn(example, 'dependencies'), of(example, ['package.json', '.npmrc', tarball]))

const dependencies = (name, folder) =>
  step(
    name,
    () => areDependenciesInstalled(folder),
    () => installDependencies(folder),
  )

export async function setup({ tests = false, browser = false } = {}) {
  await dependencies('Dependencies', root)
  if (tests) await dependencies('Dependencies, React 18', join(root, 'test/react-18'))
  await step('Package', built.isCurrent, () => built.during(() => npm(['run', 'build'], root)))
  await step('Tarball', tarred.isCurrent, () => tarred.during(() => packForExample(root, example)))
  await step(
    'Example',
    () => installed.isCurrent() && areDependenciesInstalled(example),
    () => installed.during(() => installExample(example)),
  )
  if (browser)
    await step(
      'Chromium',
      () => !!findChromium(),
      () => installChromium(root),
    )
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await setup({ tests: process.argv.includes('--tests'), browser: process.argv.includes('--browser') }).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
