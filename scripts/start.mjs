// Sets up whatever is missing, builds the example site and serves it.
import { spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite } from './buildSite.mjs'
import { findPort } from './findPort.mjs'
import { setup } from './setup.mjs'
import { sites } from './sites.mjs'

const [example] = sites
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), example.app)

async function isAnswering(url) {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

const secrets = {
  // signs the log: receipts are checked with it as long as there are any
  CONSENT_LOG_KEY: () => generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  RECORDS_PASSWORD: () => randomBytes(16).toString('base64url'),
}

/** Gives the example its secrets, each of them once. */
function writeSecrets() {
  const file = join(folder, '.env.local')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const missing = Object.entries(secrets).filter(([name]) => !text.split('\n').some((line) => line.startsWith(`${name}=`)))
  const lines = missing.map(([name, make]) => `${name}=${make()}\n`)
  appendFileSync(file, (text && !text.endsWith('\n') ? '\n' : '') + lines.join(''), { mode: 0o600 })
}

async function start() {
  await setup()
  writeSecrets()
  await buildSite(example)
  const wanted = Number(process.env.PORT) || undefined
  const port = await findPort(wanted ?? 3000, wanted ? 1 : 100)
  if (!port) throw Error(wanted ? `Port ${wanted} is taken: set PORT to another.` : 'No port from 3000 to 3099 is free: set PORT to one that is.')

  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', port.toString()], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
  // npm that is told to stop ends the shell between it and this process, and nobody tells this process
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || server.kill(), 500).unref()
  server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)))

  const url = `http://localhost:${port}`
  while (!(await isAnswering(url))) await new Promise((resolve) => setTimeout(resolve, 100))
  console.log(`\nThe example site is at ${url} (Ctrl+C stops it)`)
  console.log(`How its visitors answer is at ${url}/records: any name, and the RECORDS_PASSWORD of ${example.app}/.env.local`)
}

start().catch((error) => {
  console.error(error.message)
  process.exit(1)
})
