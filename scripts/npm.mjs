import { basename } from 'node:path'
import { runQuietly } from './runQuietly.mjs'

const { npm_execpath: running, platform } = { ...process.env, platform: process.platform }

/** Runs npm: the one that runs this script where there is one, else the one on the PATH. */
export const npm = (args, cwd) =>
  running && basename(running).startsWith('npm')
    ? runQuietly(process.execPath, [running, ...args], { cwd })
    : runQuietly(platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd, shell: platform === 'win32' })
