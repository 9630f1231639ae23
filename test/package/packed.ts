import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs npm, the one that runs the tests where there is one. */
export function npm(...args: string[]): string {
  const { npm_execpath: script } = process.env
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
  return execFileSync(command, [...first, ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** A directory that goes when the tests of this file are done. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'consent-kit-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Packs what is built, as it would be published. */
export function packInto(directory: string): string {
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', directory))
  return join(directory, filename)
}
