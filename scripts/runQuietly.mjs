import { spawn } from 'node:child_process'

/**
 * Runs a command and keeps what it says to itself, unless it fails.
 *
 * @returns {Promise<string>} what it wrote to its standard output
 */
export function runQuietly(command, args, { cwd, env, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let output = ''
    child.stdout.on('data', (data) => {
      said += data
      output += data
    })
    child.stderr.on('data', (data) => {
      said += data
    })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(Error(`"${[command, ...args].join(' ')}" failed:\n${said.trim()}`))))
  })
}
