import type { Kysely } from 'kysely'
import { toBase64url } from '../core/toBase64url.js'
import type { Checkpoint } from './Checkpoint.js'
import { ConsentLogError } from './ConsentLogError.js'
import type { EntryReceipt } from './EntryReceipt.js'
import { lastCheckpoint } from './lastCheckpoint.js'
import { listContexts } from './listContexts.js'
import { makeReceipt } from './makeReceipt.js'
import { readHistory } from './readHistory.js'
import { readPages } from './readPages.js'
import { readRange } from './readRange.js'
import { sha256 } from './sha256.js'
import type { Tables } from './Tables.js'

/**
 * Makes the receipt of the last entry of an id; null where there is none.
 *
 * @param sign Signs what a shard has; it is called where no checkpoint covers the entry yet.
 * @throws (rejects) {ConsentEntryError} where it is no id.
 */
export async function readReceipt(tables: Kysely<Tables>, id: string, sign: (shard: number) => Promise<unknown>): Promise<EntryReceipt | null> {
  const entry = (await readHistory(tables, id)).at(-1)
  if (!entry?.key) return null
  const { shard, position, key, body } = entry
  const digest = body.subarray(30, 46)
  const context = (await listContexts(tables, [digest])).get(toBase64url(digest))
  if (!context) throw new ConsentLogError(`the row of consent_context that entry ${position} of shard ${shard} names is not there: see what verify says`, 3600)
  let checkpoint = await covering(tables, shard, position)
  if (!checkpoint) {
    await sign(shard)
    checkpoint = await covering(tables, shard, position)
  }
  const digests = checkpoint ? await readDigests(tables, checkpoint) : []
  // where its first entries were dropped, the root can no longer be made
  const isWhole = checkpoint !== null && digests.length === checkpoint.last - checkpoint.first + 1
  return makeReceipt({ id, key: toBase64url(key), shard, position, body, context, checkpoint: isWhole ? checkpoint : null, digests: isWhole ? digests : [] })
}

async function covering(tables: Kysely<Tables>, shard: number, position: number): Promise<Checkpoint | null> {
  const checkpoint = await lastCheckpoint(tables, shard, position)
  return checkpoint && checkpoint.last >= position ? checkpoint : null
}

async function readDigests(tables: Kysely<Tables>, { shard, first, last }: Checkpoint): Promise<readonly Uint8Array[]> {
  const digests: Uint8Array[] = []
  for await (const page of readPages(tables, shard, readRange(), { after: first - 1, last })) digests.push(...page.map(({ body }) => sha256(body)))
  return digests
}
