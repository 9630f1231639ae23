import type { ConsentEntry } from '../core/ConsentEntry.js'
import type { EntryReceipt } from './EntryReceipt.js'

/** A stretch of time, by when the server took an entry. */
export interface ConsentRange {
  /** Its first moment; without, from the beginning. */
  readonly from?: Date | string
  /** The first moment after it; without, up to now. */
  readonly to?: Date | string
}

/** An entry as the log has it: `key` and `id` are null once they are erased. */
export interface LoggedEntry extends Omit<ConsentEntry, 'key' | 'id'> {
  readonly key: string | null
  readonly id: string | null
  readonly shard: number
  /** Its place in the shard, from 1. */
  readonly position: number
  /** The position of the entry of the same id before it; 0 where it is the first. */
  readonly previous: number
}

/** How many answers have something in common. */
export interface ConsentCount {
  /** What they have in common; null where it is not known, such as a locale. */
  readonly name: string | null
  readonly answers: number
  /** Those that granted everything that was asked. */
  readonly accepted: number
  /** Those that granted nothing. */
  readonly refused: number
  /** Those that granted a part. */
  readonly partly: number
}

/** What a log counts. */
export interface ConsentStats {
  readonly entries: number
  /** How many ids gave the answers; erased ones are not counted. */
  readonly visitors: number
  /** By day in UTC, `2026-11-22`, in order; a day without an answer is left out. */
  readonly days: readonly ConsentCount[]
  /** By act, the most answers first, as in every list from here on. */
  readonly acts: readonly ConsentCount[]
  /** By category: each of its answers counts what it says about that category. */
  readonly categories: readonly ConsentCount[]
  readonly locales: readonly ConsentCount[]
  readonly regimes: readonly ConsentCount[]
  readonly surfaces: readonly ConsentCount[]
}

/**
 * What is wrong with an entry or a checkpoint.
 *
 * - `changed`: an entry is not what was written
 * - `missing`: an entry is not there
 * - `reordered`: an entry stands where another was written
 * - `inserted`: an entry was put in between
 * - `checkpoint`: a checkpoint is missing or forged, or says something else than the entries
 * - `head`: the shard's own account of its last entry does not fit
 */
export type FaultKind = 'changed' | 'missing' | 'reordered' | 'inserted' | 'checkpoint' | 'head'

/** The first thing in a shard that is not as it was written. */
export interface LogFault {
  readonly shard: number
  readonly position: number
  readonly kind: FaultKind
  /** One sentence. */
  readonly message: string
}

/** What `verify` has found. */
export interface VerifyReport {
  /** How many entries were checked. */
  readonly entries: number
  readonly shards: number
  /** How many checkpoints were checked. */
  readonly checkpoints: number
  /** How many of their signatures: none where no key was given. */
  readonly signatures: number
  /** How many entries were dropped by `prune` before, by the log's own account. */
  readonly pruned: number
  /** The first of each shard; empty where all is as it was written. */
  readonly faults: readonly LogFault[]
}

/** What `prune` has dropped, or would drop. */
export interface PruneReport {
  readonly entries: number
  /** `2023-01`, in order. */
  readonly months: readonly string[]
}

/** A log of answers that cannot be changed without a trace. */
export interface ConsentLog {
  /**
   * Adds an entry, once: the same id and key are not stored again. It resolves when the database has the entry for good.
   *
   * @throws {ConsentEntryError} where the entry is not of its form; it would be refused again.
   * @throws {ConsentLogError} where the database fails, or takes longer than `timeout`. The entry may be stored or not,
   * and can be sent again after `retryAfter` seconds.
   */
  append(entry: ConsentEntry): Promise<void>
  /** Finds every entry of an id, in order: what answers a visitor's request for access. */
  history(id: string): Promise<readonly LoggedEntry[]>
  /**
   * Makes the receipt of an id's last entry, null where there is none. Where a private key is known and no checkpoint covers the
   * entry yet, it makes one first.
   */
  receipt(id: string): Promise<EntryReceipt | null>
  /** Takes the link to a visitor out of every entry of an id. What was answered stays, and the chain still verifies. */
  erase(id: string): Promise<{ readonly entries: number }>
  /** Counts answers. */
  stats(range?: ConsentRange): Promise<ConsentStats>
  /** Checks every entry and checkpoint against each other, and names the first fault of each shard. */
  verify(range?: ConsentRange): Promise<VerifyReport>
  /** Writes the entries, shard by shard in order, as UTF-8: one JSON object a line, or CSV with a header. */
  export(range: ConsentRange | undefined, options: { readonly format: 'ndjson' | 'csv' }): ReadableStream<Uint8Array>
  /**
   * Drops the months that ended before a time, whole: an entry may stay up to a month longer. The current month is never dropped.
   *
   * @param options `dryRun`: only say what would be dropped.
   */
  prune(before: Date | string, options?: { readonly dryRun?: boolean }): Promise<PruneReport>
  /** Finds the declaration that has a digest, as it was when it was logged; null where it is not known. */
  declaration(digest: string): Promise<unknown>
  /** Signs what no checkpoint covers yet: how many checkpoints were made. Without a private key there are none. */
  checkpoint(): Promise<number>
  /** Makes or renews the tables, which else is done at first use: the names of the migrations that were applied. */
  migrate(): Promise<{ readonly applied: readonly string[] }>
  /** Waits for what is being written, and lets go of the database. */
  close(): Promise<void>
}
