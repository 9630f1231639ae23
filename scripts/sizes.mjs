// Says what each import set of .size-limit.js weighs, its limit, and the difference to sizes.json, which is committed with each
// change. More than before is said; only a limit fails. --accept: builds, and writes sizes.json anew; --against: compares with another file.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareSizes } from './compareSizes.mjs'
import { setup } from './setup.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const kept = join(root, 'sizes.json')

function weigh() {
  const command = [join(root, 'node_modules/size-limit/bin.js'), '--json']
  const { stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const weighed = JSON.parse(stdout || '{ "error": "size-limit said nothing" }')
  if (weighed.error) throw Error(`The sizes could not be weighed: ${weighed.error}`)
  return weighed
}

async function sizes({ accept, against = kept }) {
  if (accept) await setup({ apps: [] })
  const weighed = weigh()
  console.log(compareSizes(weighed, JSON.parse(readFileSync(against, 'utf8'))))
  if (accept) writeFileSync(kept, `${JSON.stringify(Object.fromEntries(weighed.map(({ name, size }) => [name, size])), null, 2)}\n`)
  if (weighed.some(({ passed }) => !passed)) process.exitCode = 1
}

const { values } = parseArgs({ options: { accept: { type: 'boolean' }, against: { type: 'string' } } })
await sizes(values).catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
