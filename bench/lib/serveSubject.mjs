import { spawn } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../records/serve.mjs')

/** Serves the handler of a subject from a process of its own, on a database. */
export function serveSubject(name, database) {
  const child = spawn(process.execPath, [program, name, database], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } })
  const stop = () => child.kill()
  process.once('exit', stop)
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (port) => resolve({ url: `http://127.0.0.1:${String(port).trim()}`, stop }))
    child.once('exit', () => reject(Error(`The handler of ${name} could not be served.`)))
  })
}
