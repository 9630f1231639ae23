import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digest } from './digest.mjs'
import { npm } from './npm.mjs'
import { stamp, step } from './step.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sources = ['.', '../policies', 'node_modules/consent-kit/dist', 'node_modules/consent-kit/package.json']

/** Of an app that is built in several ways, Next.js checks the types of every build, also of pages that are gone since. */
function dropTypes(folder) {
  for (const build of readdirSync(folder).filter((name) => name.startsWith('.next')))
    for (const types of ['types', 'dev/types']) rmSync(join(folder, build, types), { recursive: true, force: true })
}

/** Builds one of the sites, unless nothing has changed since. */
export function buildSite({ name, app, output, args = [], env }) {
  const folder = join(root, app)
  const mark = stamp(
    join(folder, 'node_modules/.setup', output.replace('/', '-')),
    () => digest(folder, sources),
    () => digest(folder, [output]),
  )
  const build = () => {
    dropTypes(folder)
    return npm(['run', 'build', ...args], folder, env)
  }
  return step(
    name,
    () => existsSync(join(folder, output)) && mark.isCurrent(),
    () => mark.during(build),
  )
}
