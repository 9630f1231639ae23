// Builds the example site, unless nothing has changed since. --webpack: with webpack; --strict: with a strict Content
// Security Policy; each beside the usual build.
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digest } from './digest.mjs'
import { runQuietly } from './runQuietly.mjs'
import { stamp, step } from './step.mjs'

const example = join(dirname(dirname(fileURLToPath(import.meta.url))), 'examples/next')
const sources = ['app', 'components', 'lib', 'public', 'consent.config.ts', 'next.config.ts', 'proxy.ts', 'package.json', 'tsconfig.json', 'consent-kit.tgz']

/** Each build has a folder of its own. */
const builds = {
  usual: { name: 'Site', folder: '.next' },
  webpack: { name: 'Site, by webpack', folder: '.next-webpack', args: ['--webpack'] },
  // Turbopack's chunks are no trusted scripts yet
  strict: { name: 'Site, strict', folder: '.next-strict', args: ['--webpack'], env: { STRICT_CSP: '1' } },
}

export function buildExample(kind = 'usual') {
  const { name, folder, args = [], env } = builds[kind]
  const id = join(example, folder, 'BUILD_ID')
  const mark = stamp(
    join(example, 'node_modules/.setup', `site${folder}`),
    () => digest(example, sources),
    () => (existsSync(id) ? readFileSync(id, 'utf8') : ''),
  )
  const build = () => {
    // of pages that may be gone, and Next.js checks the types of every build
    for (const { folder } of Object.values(builds))
      for (const types of ['types', 'dev/types']) rmSync(join(example, folder, types), { recursive: true, force: true })
    return runQuietly(process.execPath, ['node_modules/next/dist/bin/next', 'build', ...args], { cwd: example, env: { NEXT_DIST_DIR: folder, ...env } })
  }
  return step(
    name,
    () => existsSync(id) && mark.isCurrent(),
    () => mark.during(build),
  )
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await buildExample(Object.keys(builds).find((kind) => process.argv.includes(`--${kind}`))).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
