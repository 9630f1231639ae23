import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import { createConsentStore } from '../core/createConsentStore.js'
import type { ConsentCondition } from '../core/Register.js'

/** What a visitor's answers count under. */
export interface VisitorOptions {
  /**
   * The rule that applies to this visitor, such as `regimeFor` gives it; the one that the page's provider gets.
   * @default 'opt-in'
   */
  readonly regime?: ConsentRegime
  /**
   * Whether the request carries a Global Privacy Control signal, as `gpc` reads it.
   * @default false
   */
  readonly gpc?: boolean
}

export interface Stock {
  /** The record, or null where nothing in it counts any more. */
  readonly record: ConsentRecord | null
  readonly undecided: readonly string[]
  allows(condition: ConsentCondition): boolean
}

/** What a record says to a declaration now: the snapshot that a store starts from. */
export function takeStock(consent: ConsentDeclaration, record: ConsentRecord | null, { regime, gpc }: VisitorOptions = {}): Stock {
  const store = createConsentStore(consent, { record, regime, gpc })
  const now = store.getInitial()
  return { record: now.record, undecided: now.undecided, allows: (condition) => store.allows(condition, now) }
}
