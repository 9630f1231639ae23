import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'

/** Installs an app's dependencies, with the packed package as it is now. */
export async function installApp(app, tarball) {
  copyFileSync(tarball, join(app, 'consent-kit.tgz'))
  // npm takes a tarball of the same name for the one that is installed: it has to forget that one
  for (const path of ['consent-kit', '.package-lock.json']) rmSync(join(app, 'node_modules', path), { recursive: true, force: true })
  await npm(['install', '--no-audit', '--no-fund'], app)
}
