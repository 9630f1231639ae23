import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'))

/** Holds what is installed against the lockfile. Optional packages may be missing. */
function agreesWithLockfile(folder) {
  const installed = read(folder, 'node_modules/.package-lock.json').packages
  return Object.entries(read(folder, 'package-lock.json').packages).every(
    ([path, { version, optional }]) => !path || optional || (installed[path]?.version === version && existsSync(join(folder, path))),
  )
}

/** Holds what is installed against exact versions, also of an alias; what comes from a file only has to be there. */
function agreesWithPackage(folder) {
  const { dependencies, devDependencies } = read(folder, 'package.json')
  return Object.entries({ ...dependencies, ...devDependencies }).every(([name, wanted]) => {
    const { version } = read(folder, 'node_modules', name, 'package.json')
    return wanted.startsWith('file:') || wanted.split('@').at(-1) === version
  })
}

/** Whether everything that a folder's lockfile asks for is installed, or that its package.json asks for where there is no lockfile. */
export function areDependenciesInstalled(folder) {
  try {
    return existsSync(join(folder, 'package-lock.json')) ? agreesWithLockfile(folder) : agreesWithPackage(folder)
  } catch {
    return false
  }
}
