// Makes a fresh clone ready: dependencies, the built and packed package, the example that installs it.
// --tests: also the apps that only tests need; --apps a,b: other apps than the example, or none; --browser: also a Chromium.
// What is up to date is left alone.
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { areDependenciesInstalled } from './areDependenciesInstalled.mjs'
import { digest } from './digest.mjs'
import { findChromium } from './findChromium.mjs'
import { installApp } from './installApp.mjs'
import { installChromium } from './installChromium.mjs'
import { installDependencies } from './installDependencies.mjs'
import { npm } from './npm.mjs'
import { packPackage } from './packPackage.mjs'
import { sites } from './sites.mjs'
import { stamp, step } from './step.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sources = ['src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts']
const packed = ['dist', 'package.json', 'README.md', 'CHANGELOG.md', 'LICENSE']
const tarball = join(root, 'node_modules/.setup/consent-kit.tgz')

const of = (folder, paths) => () => digest(folder, paths)
const stampIn = (folder, name) => join(folder, 'node_modules/.setup', name)
const built = stamp(stampIn(root, 'build'), of(root, sources), of(root, ['dist']))
const tarred = stamp(stampIn(root, 'tarball'), of(root, packed), of(tarball, ['']))

const dependencies = (name, folder) =>
  step(
    name,
    () => areDependenciesInstalled(folder),
    () => installDependencies(folder),
  )

function app(path) {
  const folder = join(root, path)
  const given = () => digest(tarball, ['']) + digest(folder, ['package.json', '.npmrc'])
  const installed = stamp(stampIn(folder, 'dependencies'), given, of(folder, ['consent-kit.tgz']))
  return step(
    `Dependencies, ${path}`,
    () => installed.isCurrent() && areDependenciesInstalled(folder),
    () => installed.during(() => installApp(folder, tarball)),
  )
}

/** @param {{ tests?: boolean, browser?: boolean, apps?: string[] }} what `apps`: the folders of apps to install, where it is not the example. */
export async function setup({ tests = false, browser = false, apps = (tests ? sites : sites.slice(0, 1)).map((site) => site.app) } = {}) {
  await dependencies('Dependencies', root)
  if (tests) {
    await dependencies('Dependencies, React 18', join(root, 'test/react-18'))
    await dependencies('Dependencies, TypeScript', join(root, 'test/typescript'))
    await dependencies('Dependencies, vendors', join(root, 'test/vendors'))
  }
  await step('Package', built.isCurrent, () => built.during(() => npm(['run', 'build'], root)))
  await step('Tarball', tarred.isCurrent, () => tarred.during(() => packPackage(root, tarball)))
  for (const path of new Set(apps)) await app(path)
  if (browser)
    await step(
      'Chromium',
      () => !!findChromium(),
      () => installChromium(root),
    )
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const options = { tests: { type: 'boolean' }, browser: { type: 'boolean' }, apps: { type: 'string' } }
  const { apps, ...values } = parseArgs({ options }).values
  await setup({ ...values, apps: apps?.split(',').filter(Boolean) }).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
