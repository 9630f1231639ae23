import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const { env } = process

/**
 * Finds a program that answers when it is asked for help: what a variable names, what is on the PATH, what is in
 * one of some other places.
 *
 * @returns {string | undefined} its path
 */
export function findProgram(variable, names, places = []) {
  const works = (path) => existsSync(path) && spawnSync(path, ['--help'], { timeout: 60_000, stdio: 'ignore' }).status === 0
  const given = env[variable]
  if (given) {
    if (works(given)) return given
    throw Error(`${variable} is set to ${given}, which cannot be run`)
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(works)
}
