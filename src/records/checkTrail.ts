import type { Kysely } from 'kysely'
import type { Checkpoint } from './Checkpoint.js'
import { checkpointHash } from './checkpointHash.js'
import { FaultFound } from './FaultFound.js'
import type { LogKeys } from './LogKeys.js'
import { readCheckpoints, type StoredCheckpoint } from './readCheckpoints.js'
import type { Tables } from './Tables.js'
import { verifyCheckpoint } from './verifyCheckpoint.js'

/**
 * Reads the checkpoints of a shard in order, and checks each against the one before and its signature.
 *
 * @param first The position from which on they begin; what stands before the first of them is only known at 1.
 * @param pruned What was dropped up to here may never have been signed.
 * @param verifiers null where there is no key to check signatures with.
 * @throws {FaultFound} at the first that is not as it was signed.
 */
export async function* checkTrail(
  tables: Kysely<Tables>,
  shard: number,
  first: number,
  pruned: number,
  verifiers: LogKeys['verifiers'] | null,
): AsyncGenerator<Checkpoint, void, undefined> {
  let before: Checkpoint | null | undefined = first === 1 ? null : undefined
  for await (const stored of readCheckpoints(tables, shard, first)) {
    const checkpoint = readStored(stored, shard)
    if (verifiers) await checkSignature(checkpoint, verifiers)
    if (before !== undefined) checkPlace(checkpoint, before, pruned)
    yield checkpoint
    before = checkpoint
  }
}

function readStored({ first, last, checkpoint }: StoredCheckpoint, shard: number): Checkpoint {
  if (checkpoint && checkpoint.shard === shard && checkpoint.first === first && checkpoint.last === last) return checkpoint
  throw new FaultFound('checkpoint', first, `The checkpoint of entries ${first} to ${last} was changed: it is no longer one of them.`)
}

async function checkSignature(checkpoint: Checkpoint, verifiers: LogKeys['verifiers']) {
  const fault = await verifyCheckpoint(checkpoint, verifiers)
  if (!fault) return
  const { first, last, keyId } = checkpoint
  const told = fault === 'unknown key' ? `is signed with the key ${keyId}, which is none of those given` : 'is forged: its signature does not hold'
  throw new FaultFound('checkpoint', first, `The checkpoint of entries ${first} to ${last} ${told}.`)
}

function checkPlace({ first, previous }: Checkpoint, before: Checkpoint | null, pruned: number) {
  const next = before ? before.last + 1 : 1
  const isNext = first === next || (first > next && first <= pruned + 1)
  if (isNext && previous === (before && checkpointHash(before))) return
  throw new FaultFound(
    'checkpoint',
    next,
    `A checkpoint from entry ${next} on is missing: the one from ${first} on was not made right after the one before it.`,
  )
}
