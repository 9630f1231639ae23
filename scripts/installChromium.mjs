import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findChromium } from './findChromium.mjs'
import { runQuietly } from './runQuietly.mjs'

const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** The system's own package, where it can be installed without asking for a password. */
async function fromSystem() {
  if (!succeeds('apt-get', ['--version'])) return
  const asRoot = process.getuid?.() === 0 ? [] : succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
  if (!asRoot) return
  const aptGet = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    return runQuietly(command, rest)
  }
  await aptGet('update')
  await aptGet('install', '-y', 'chromium')
}

const fromPlaywright = (root) => runQuietly(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'])

/** Installs a Chromium: the system's package, else Playwright's download. */
export async function installChromium(root) {
  for (const install of [fromSystem, fromPlaywright]) {
    await install(root).catch(() => {})
    const path = findChromium()
    if (path) return path
  }
  throw Error('The browser tests need a Chromium and none could be installed: install Chromium or Google Chrome, or set CHROMIUM to the path of one.')
}
