import { type Kysely, sql } from 'kysely'
import { toBase64url } from '../core/toBase64url.js'
import { decodeContext } from './decodeContext.js'
import type { EntryContext } from './EntryContext.js'
import type { Tables } from './Tables.js'
import { toBytes } from './toBytes.js'

/** Finds contexts by their digests, 16 bytes each: under the digest as 22 base64url characters. */
export async function listContexts(tables: Kysely<Tables>, digests: readonly Uint8Array[]): Promise<ReadonlyMap<string, EntryContext>> {
  const distinct = [...new Map(digests.map((digest) => [toBase64url(digest), digest])).values()]
  const rows = await tables.selectFrom('consent_context').selectAll().where('digest', '=', sql<Uint8Array>`any(${distinct}::bytea[])`).execute()
  return new Map(rows.map(({ digest, context }) => [toBase64url(toBytes(digest)), decodeContext(context)]))
}
