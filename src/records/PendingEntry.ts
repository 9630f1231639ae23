import type { ConsentEntry } from '../core/ConsentEntry.js'

/** An entry on its way to the database. */
export interface PendingEntry {
  readonly entry: ConsentEntry
  readonly id: Uint8Array
  readonly key: Uint8Array
  /** The entry's context as text, and its digest. */
  readonly context: string
  readonly contextDigest: Uint8Array
  /** Its bytes where it is the first of its id. */
  readonly body: Uint8Array
  /** When the server took it, in milliseconds since 1970. */
  readonly received: number
}
