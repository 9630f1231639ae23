import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'

/** Packs the package as it would be published, into `tarball`. */
export async function packPackage(root, tarball) {
  const folder = mkdtempSync(join(root, 'node_modules/.pack-'))
  try {
    await npm(['pack', '--pack-destination', folder], root)
    const [name] = readdirSync(folder)
    renameSync(join(folder, name), tarball)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
