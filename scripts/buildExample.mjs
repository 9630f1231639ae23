// Builds the example site, unless nothing has changed since. --webpack: with webpack, beside the usual build.
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digest } from './digest.mjs'
import { runQuietly } from './runQuietly.mjs'
import { stamp, step } from './step.mjs'

const example = join(dirname(dirname(fileURLToPath(import.meta.url))), 'examples/next')
const sources = ['app', 'components', 'lib', 'public', 'consent.config.ts', 'next.config.ts', 'package.json', 'tsconfig.json', 'consent-kit.tgz']

export function buildExample({ isWebpack = false } = {}) {
  const folder = isWebpack ? '.next-webpack' : '.next'
  const id = join(example, folder, 'BUILD_ID')
  const mark = stamp(
    join(example, 'node_modules/.setup', `site${folder}`),
    () => digest(example, sources),
    () => (existsSync(id) ? readFileSync(id, 'utf8') : ''),
  )
  const args = ['node_modules/next/dist/bin/next', 'build', ...(isWebpack ? ['--webpack'] : [])]
  const build = () => runQuietly(process.execPath, args, { cwd: example, env: { NEXT_DIST_DIR: folder } })
  return step(
    isWebpack ? 'Site, by webpack' : 'Site',
    () => existsSync(id) && mark.isCurrent(),
    () => mark.during(build),
  )
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await buildExample({ isWebpack: process.argv.includes('--webpack') }).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
