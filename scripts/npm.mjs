import { basename } from 'node:path'
import { runQuietly } from './runQuietly.mjs'

const { npm_execpath: running, platform } = { ...process.env, platform: process.platform }

/** Runs npm: the one that runs this script where there is one, else the one on the PATH. */
export const npm = (args, cwd, env) =>
  running && basename(running).startsWith('npm')
    ? runQuietly(process.execPath, [running, ...args], { cwd, env })
    : runQuietly(platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd, env, shell: platform === 'win32' })
