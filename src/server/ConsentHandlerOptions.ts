import type { ConsentEntry } from '../core/ConsentEntry.js'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import type { RequestLimit } from './createLimiter.js'

/** What a `log` that is a function gets: an entry, and the records themselves. */
export interface ConsentLogEntry extends ConsentEntry {
  /** The record that was answered. */
  readonly record: ConsentRecord
  /** The one that counted until then; null where there was none, or nobody knows. */
  readonly previous: ConsentRecord | null
}

/** Where entries go: `createConsentLog` of `consent-kit/records` makes one, and a site may write its own. */
export interface ConsentEntries {
  /**
   * Stores an entry; one of the same id and key that is stored already, not again.
   *
   * @throws (rejects) where it is not stored for good. A property `retryAfter` of the error says in how many seconds it may be sent again.
   */
  append(entry: ConsentEntry): PromiseLike<unknown>
}

/** The second argument of {@link createConsentHandler}. */
export interface ConsentHandlerOptions {
  /**
   * Keeps a log of answers.
   *
   * - An object with `append`, such as `createConsentLog` makes, keeps records: the consent cookie gets the random id of
   *   the visitor's receipt, and an answer is acknowledged once it is stored. Where that fails or takes more than five
   *   seconds, the response is 503 with Retry-After, the cookie is set all the same, and the page sends the answer again.
   * - A function is told of each answer, and nothing ties those of one visitor together. The response waits for it two
   *   seconds at most; where it fails, that is written to the console.
   */
  readonly log?: ConsentEntries | ((entry: ConsentLogEntry) => void | PromiseLike<void>)
  /**
   * How often one visitor may post; more is refused with 429. A visitor is told from others by the address that a proxy
   * names, kept in memory only, or else by the id of the receipt; where neither is known, nothing is counted.
   * @default { requests: 60, seconds: 60 } where there is a log
   */
  readonly limit?: RequestLimit | false
  /**
   * The visitor's address.
   * @default what `CF-Connecting-IP`, `X-Real-IP` or `X-Forwarded-For` says, the first that is there
   */
  readonly visitorAddress?: (request: Request) => string | undefined
  /**
   * Keeps the visitor's address with each entry, without its last part: 24 bits of IPv4, 48 of IPv6. Without this, no
   * address is ever stored.
   */
  readonly address?: 'truncated'
  /**
   * More origins whose pages may post here, such as `https://www.example.com`: for a site on several origins, and where
   * a proxy hides the site's own from the handler.
   */
  readonly trustedOrigins?: readonly string[]
}
