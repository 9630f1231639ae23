import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { siteOf } from '../audit/siteOf.js'
import { draftConfig } from '../scan/draftConfig.js'
import { patchConfig } from '../scan/patchConfig.js'
import { scanSite } from '../scan/scanSite.js'
import { CommandError } from '../tools/CommandError.js'
import { loadDeclaration } from './loadDeclaration.js'
import { readAddress } from './readAddress.js'
import { showProgress } from './showProgress.js'

/** The options of `consent-kit scan`, as they are typed. */
export interface RunScanOptions {
  readonly consent: string
  readonly export?: string
  readonly pages: number
  readonly accept?: string
  readonly letThrough?: boolean
  readonly storageState?: string
  readonly browser?: string
  /** Seconds. */
  readonly timeout: number
  readonly out?: string
}

/**
 * Drafts the declaration of a site from what visitors meet there; where the site has one, prints what it lacks as a patch.
 * A file that is there is never written.
 *
 * @returns the exit status: 0, or 2 where no page could be opened
 * @throws {CommandError} where an address, the browser or the declaration is not there, or the file to write is
 */
export async function runScan(addresses: readonly string[], options: RunScanOptions): Promise<0 | 2> {
  const { consent: file, out } = options
  const urls = addresses.map(readAddress)
  if (out && existsSync(out)) throw new CommandError(`"${out}" is there already, and is not overwritten: give --out another name.`)
  const isDeclared = existsSync(file)
  const consent = isDeclared ? await loadDeclaration(file, options.export) : undefined
  const { onProgress, stop } = showProgress()
  const { inventory, pages, notes } = await scanSite({ ...options, consent, urls, timeout: options.timeout * 1000, onProgress }).finally(stop)
  for (const note of notes) console.error(note)
  if (!pages.length) return 2
  if (isDeclared) {
    const patch = await patchConfig(readFileSync(file, 'utf8'), file, inventory)
    console.error(patch ? `"${file}" lacks what is added here:` : `"${file}" declares everything that was met.`)
    if (patch) write(patch.patch)
    return 0
  }
  write(draftConfig(inventory, { siteName: siteOf(urls[0] as string), policyUrl: '/cookies' }))
  return 0

  function write(text: string) {
    if (out) writeFileSync(out, text)
    else process.stdout.write(text)
  }
}
