import type { ConsentEntry } from './ConsentEntry.js'
import type { ConsentRegime } from './ConsentSnapshot.js'

/** An answer as the page posts it, and keeps it until the endpoint has taken it. */
export interface UnsentAnswer extends Pick<ConsentEntry, 'key' | 'locale' | 'surface' | 'wording'> {
  readonly act: 'keep'
  /** The key of the first answer that is not sent yet: it becomes the id of the visitor's receipt. */
  readonly id?: string
  readonly regime?: ConsentRegime
  /** The cookie's value, as this answer made it; after a reset, the withdrawal that the log gets, which no cookie holds. */
  readonly record: string
  /** The cookie's value before it, or null; left out where nobody knows. */
  readonly previous?: string | null
}
