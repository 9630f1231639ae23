import { spawn } from 'node:child_process'
import { findPort } from '../../scripts/findPort.mjs'

async function isAnswering(url) {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

/** Serves the built site. */
export async function startServer(site) {
  const port = await findPort(3230, 10)
  if (!port) throw Error('No port from 3230 to 3239 is free.')
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', port.toString()], {
    cwd: site,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = () => server.kill()
  process.once('exit', stop)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))
  const url = `http://localhost:${port}`
  while (!(await isAnswering(`${url}/none`))) {
    if (server.exitCode !== null) throw Error('The site could not be served.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url, stop }
}
