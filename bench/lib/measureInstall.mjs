import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npm } from '../../scripts/npm.mjs'

const sizeOf = (path) => {
  const stat = lstatSync(path)
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size
}

/** What `npm install` of one package brings into an empty project: packages and bytes, without peers, which the app has. */
export async function measureInstall(spec) {
  const folder = mkdtempSync(join(tmpdir(), 'consent-kit-install-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    await npm(['install', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', spec], folder)
    const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'))
    return { packages: Object.keys(lock.packages).length, bytes: sizeOf(join(folder, 'node_modules')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
