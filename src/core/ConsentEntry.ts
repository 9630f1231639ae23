import type { ConsentAct, ConsentRecord } from './ConsentRecord.js'
import type { ConsentRegime } from './ConsentSnapshot.js'

/** One answer, as the log keeps it. Plain JSON data; nothing in it says who the visitor is. */
export interface ConsentEntry {
  /** Random, of this one answer: 16 bytes as 22 base64url characters. A retry carries the same one, so that it is stored once. */
  readonly key: string
  /** Random, of the visitor's receipt: the key of the visitor's first entry. */
  readonly id: string
  /** When the answer was given, by the visitor's clock: ISO 8601 in UTC with milliseconds. */
  readonly time: string
  /** When the server took it: ISO 8601 in UTC with milliseconds. */
  readonly received: string
  readonly act: ConsentAct
  /** Every service that was asked about, by id: true where granted, false where denied. */
  readonly choices: Readonly<Record<string, boolean>>
  /** Of each choice: what was asked, and when. */
  readonly terms: ConsentRecord['terms']
  /** The digest of the declaration that was asked about: 16 bytes as 22 base64url characters. */
  readonly declaration: string
  /** The digest of the words that were shown, of the same form; null where it is not known. */
  readonly wording: string | null
  /** The language of the words that were shown: a BCP 47 tag of at most 35 characters. */
  readonly locale: string | null
  readonly regime: ConsentRegime | null
  /** What the answer was given in, such as `banner`, `preferences` or `form`: at most 32 of `a` to `z` and `-`. */
  readonly surface: string | null
  /** The visitor's address without its last part, and only where the site asked for it; else null. */
  readonly address: string | null
}
