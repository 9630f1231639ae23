import type { Checkpoint } from './Checkpoint.js'
import type { EntryContext } from './EntryContext.js'

/** What a visitor keeps as proof of one entry: it can be checked without the log. Plain JSON data. */
export interface EntryReceipt {
  readonly version: 1
  readonly id: string
  readonly key: string
  readonly shard: number
  readonly position: number
  /** The bytes of the entry, in base64url. */
  readonly body: string
  readonly context: EntryContext
  /** The hashes that lead from the entry to the root of the checkpoint, the nearest first: 43 base64url characters each. */
  readonly proof: readonly string[]
  /** What covers the entry; null where no checkpoint does yet, which proves nothing. */
  readonly checkpoint: Checkpoint | null
}
