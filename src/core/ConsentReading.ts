import type { ConsentRecord } from './ConsentRecord.js'
import type { ConsentRegime } from './ConsentSnapshot.js'
import type { ConsentCondition } from './Register.js'

/** What a server has read of a visitor's consent. */
export interface ConsentReading {
  /** The visitor's answer; null where there is none, or none that still counts. */
  readonly record: ConsentRecord | null
  /** The rule that was read by; left out where that was left to the default. */
  readonly regime?: ConsentRegime
  /** Whether a Global Privacy Control signal was counted in; left out where nobody said. */
  readonly gpc?: boolean
  /** Whether everything that the condition names may run: what is essential may, what is unknown may not. */
  allows(condition: ConsentCondition): boolean
}
