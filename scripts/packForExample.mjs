import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'

/** Packs the package as it would be published, into the example as `consent-kit.tgz`. */
export async function packForExample(root, example) {
  const folder = mkdtempSync(join(root, 'node_modules/.pack-'))
  try {
    await npm(['pack', '--pack-destination', folder], root)
    const [name] = readdirSync(folder)
    renameSync(join(folder, name), join(example, 'consent-kit.tgz'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
