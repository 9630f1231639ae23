import { npm } from './npm.mjs'

/** Installs what a folder's lockfile asks for, or its package.json where there is no lockfile. */
export async function installDependencies(folder) {
  try {
    await npm(['ci', '--no-audit', '--no-fund'], folder)
  } catch {
    // some registries do not know every platform's optional packages, and then "npm ci" finds fault with the lockfile
    await npm(['install', '--no-save', '--no-audit', '--no-fund'], folder)
  }
}
