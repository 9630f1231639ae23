import { toBase64url } from '../core/toBase64url.js'
import type { Checkpoint } from './Checkpoint.js'
import type { EntryContext } from './EntryContext.js'
import type { EntryReceipt } from './EntryReceipt.js'
import { merkleProof } from './merkleProof.js'

/** What {@link makeReceipt} takes. */
export interface ReceiptParts {
  readonly id: string
  readonly key: string
  readonly shard: number
  readonly position: number
  /** The bytes of the entry. */
  readonly body: Uint8Array
  readonly context: EntryContext
  /** The one that covers the entry; null where none does yet. */
  readonly checkpoint: Checkpoint | null
  /** The SHA-256 of each body that the checkpoint covers, in order of position; none where there is no checkpoint. */
  readonly digests: readonly Uint8Array[]
}

/**
 * Makes what a visitor keeps as proof of one entry.
 *
 * @throws {RangeError} where the checkpoint does not cover the entry, or `digests` are not those that it covers.
 */
export function makeReceipt({ id, key, shard, position, body, context, checkpoint, digests }: ReceiptParts): EntryReceipt {
  const run = checkpoint ? checkpoint.last - checkpoint.first + 1 : 0
  if (digests.length !== run) throw new RangeError(`consent-kit: a checkpoint over ${run} entries came with the digests of ${digests.length}`)
  const proof = checkpoint ? merkleProof(digests, position - checkpoint.first).map(toBase64url) : []
  return { version: 1, id, key, shard, position, body: toBase64url(body), context, proof, checkpoint }
}
