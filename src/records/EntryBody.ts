import type { ConsentEntry } from '../core/ConsentEntry.js'

/** What the bytes of an entry say by themselves: nothing in them names the visitor's receipt. */
export interface EntryBody extends Pick<ConsentEntry, 'time' | 'received' | 'act' | 'choices' | 'terms'> {
  /** Ties the entry to its key and id, and tells neither: 22 base64url characters. */
  readonly link: string
  /** The digest of the entry's context: 22 base64url characters. */
  readonly context: string
  /** The position of the entry of the same id before it, in the same shard; 0 where it is the first. */
  readonly previous: number
}
