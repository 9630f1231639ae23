import { type Kysely, sql } from 'kysely'
import { toBase64url } from '../core/toBase64url.js'
import type { Checkpoint } from './Checkpoint.js'
import { ConsentLogError } from './ConsentLogError.js'
import { chainHash } from './chainHash.js'
import { chainStart } from './chainStart.js'
import { checkpointHash } from './checkpointHash.js'
import { equalBytes } from './equalBytes.js'
import { fromBase64url } from './fromBase64url.js'
import type { LogSigner } from './LogKeys.js'
import { lastCheckpoint } from './lastCheckpoint.js'
import { merkleRoot } from './merkleRoot.js'
import { readHead } from './readHead.js'
import type { ShardHead } from './readHeads.js'
import { readPages } from './readPages.js'
import { readRange } from './readRange.js'
import { sha256 } from './sha256.js'
import { signCheckpoint } from './signCheckpoint.js'
import type { Tables } from './Tables.js'

/** What is not right is told in full by `verify`, and does not become right by waiting. In seconds. */
const retryAfter = 3600

/**
 * Signs what no checkpoint of a shard covers yet, up to where the shard ends now. Several processes may do it at once: each
 * checkpoint is made once.
 *
 * @param entries How many one checkpoint covers at most.
 * @param least How many it covers at least: what is left is for the next time.
 * @returns How many were made.
 * @throws (rejects) {ConsentLogError} where the entries do not fit each other: what was changed is not signed.
 */
export async function makeCheckpoints(tables: Kysely<Tables>, shard: number, signer: LogSigner, entries: number, least = 1): Promise<number> {
  const end = (await readHead(tables, shard)).position
  for (let made = 0; ; made++) {
    const head = await readHead(tables, shard)
    // where another process was first, it goes on
    if (end - head.checkpointed < least || !(await sign(tables, head, signer, entries))) return made
  }
}

async function sign(tables: Kysely<Tables>, head: ShardHead, signer: LogSigner, entries: number): Promise<boolean> {
  const { shard, position, checkpointed, pruned, anchor } = head
  const before = await lastCheckpoint(tables, shard, position)
  const after = Math.max(checkpointed, pruned)
  const last = Math.min(after + entries, position)
  const { hash, digests } = await readRun(tables, shard, after, last, hashBefore())
  const facts = { shard, first: after + 1, last, hash: toBase64url(hash), root: toBase64url(merkleRoot(digests)), time: new Date().toISOString() }
  return store(tables, await signCheckpoint({ ...facts, previous: before && checkpointHash(before) }, signer))

  function hashBefore(): Uint8Array {
    if (before?.last === after) return fromBase64url(before.hash) ?? chainStart()
    return after === pruned && after > 0 ? anchor : chainStart()
  }
}

async function readRun(tables: Kysely<Tables>, shard: number, after: number, last: number, hash: Uint8Array) {
  const digests: Uint8Array[] = []
  for await (const page of readPages(tables, shard, readRange(), { after, last }))
    for (const { position, body, hash: stored } of page) {
      const digest = sha256(body)
      digests.push(digest)
      hash = chainHash(hash, digest)
      if (position !== after + digests.length || !equalBytes(hash, stored))
        throw new ConsentLogError(`entry ${position} of shard ${shard} does not fit the one before it, and is not signed: see what verify says`, retryAfter)
    }
  if (digests.length < last - after)
    throw new ConsentLogError(`entry ${last} of shard ${shard} is not there, and is not signed: see what verify says`, retryAfter)
  return { hash, digests }
}

/** Both or neither; where another process was first, neither. */
async function store(tables: Kysely<Tables>, checkpoint: Checkpoint): Promise<boolean> {
  const { shard, first, last } = checkpoint
  const { rows } = await sql`
    with made as (
      insert into consent_checkpoint (shard, first, last, checkpoint) values (${shard}, ${first}, ${last}, ${JSON.stringify(checkpoint)})
      on conflict do nothing returning shard, last
    )
    update consent_shard set checkpointed = made.last from made where consent_shard.shard = made.shard returning made.last
  `.execute(tables)
  return rows.length > 0
}
