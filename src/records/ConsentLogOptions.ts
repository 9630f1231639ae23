import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentDatabase } from './ConsentDatabase.js'

/** The argument of {@link createConsentLog}. */
export interface ConsentLogOptions {
  /** @default './consent-log' */
  readonly database?: ConsentDatabase
  /** What the site asks about: kept once, beside the entries that name it by its digest. */
  readonly consent?: ConsentDeclaration
  /**
   * The private keys that sign checkpoints, PKCS#8 in base64 or PEM: the first one signs, the others and public ones only
   * verify. Without one, entries are still chained, and nothing is signed.
   * @default the variable `CONSENT_LOG_KEY` of the environment
   */
  readonly signingKeys?: string | readonly string[]
  /** The only keys that `verify` trusts: for a check that does not take the site's word. */
  readonly publicKeys?: string | readonly string[]
  /**
   * How many chains the log has, which many processes can write at once. It is settled when the tables are made; later values change nothing.
   * @default 4
   */
  readonly shards?: number
  /** When a shard is signed: after so many entries or minutes, whichever is first. */
  readonly checkpoint?: {
    /** @default 1000 */
    readonly entries?: number
    /** @default 10 */
    readonly minutes?: number
  }
  /**
   * How long `append` waits for the database, in milliseconds.
   * @default 5000
   */
  readonly timeout?: number
}
