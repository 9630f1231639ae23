import type { Kysely } from 'kysely'
import { toBase64url } from '../core/toBase64url.js'
import { contextDigest } from './contextDigest.js'
import { decodeContext } from './decodeContext.js'
import { equalBytes } from './equalBytes.js'
import { FaultFound } from './FaultFound.js'
import { fromBase64url } from './fromBase64url.js'
import type { StoredEntry } from './StoredEntry.js'
import { sha256 } from './sha256.js'
import type { Tables } from './Tables.js'
import { toBytes } from './toBytes.js'

/** So many digests are remembered, each as a number. */
const mostKnown = 1_000_000

/**
 * Makes a check of what entries name by digests: their contexts, and the declarations of these. Each is looked at once.
 *
 * @returns Checks those of a page: throws {@link FaultFound} where one is missing or was changed.
 */
export function checkContexts(tables: Kysely<Tables>): (page: readonly StoredEntry[]) => Promise<void> {
  const known = new Set<number>()
  const declarations = new Set<string>()

  return async (page) => {
    if (known.size > mostKnown) known.clear()
    const found = new Map<number, StoredEntry>()
    for (const entry of page) {
      const number = numberOf(entry.body)
      if (!known.has(number) && !found.has(number)) found.set(number, entry)
    }
    for (const [number, entry] of found) {
      await checkContext(entry)
      known.add(number)
    }
  }

  async function checkContext({ position, body }: StoredEntry) {
    const digest = body.subarray(30, 46)
    const row = await tables.selectFrom('consent_context').select('context').where('digest', '=', digest).executeTakeFirst()
    if (!row) throw new FaultFound('missing', position, `What entry ${position} was answered in is not there: its row in consent_context.`)
    if (!equalBytes(contextDigest(row.context), digest))
      throw new FaultFound('changed', position, `What entry ${position} was answered in was changed: its row in consent_context.`)
    await checkDeclaration(position, decodeContext(row.context).declaration)
  }

  /** The log may not have it: only its digest is part of an entry. */
  async function checkDeclaration(position: number, name: string) {
    const digest = fromBase64url(name)
    if (!digest || declarations.has(name)) return
    const row = await tables.selectFrom('consent_declaration').select(['digest', 'declaration']).where('digest', '=', digest).executeTakeFirst()
    if (row && toBase64url(sha256(new TextEncoder().encode(row.declaration)).subarray(0, 16)) !== toBase64url(toBytes(row.digest)))
      throw new FaultFound('changed', position, `The declaration that entry ${position} answers was changed: its row in consent_declaration.`)
    declarations.add(name)
  }
}

/** The first 53 bits of the digest of an entry's context: two that have them in common would have to be made on purpose. */
function numberOf(body: Uint8Array): number {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  return view.getUint32(30) * 2 ** 21 + (view.getUint32(34) >>> 11)
}
