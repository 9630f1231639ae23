import type { ConsentSnapshot } from '../core/ConsentSnapshot.js'
import type { ConsentCondition } from '../core/Register.js'

/** The `detail` of the document's event `consent-kit:change`. */
export interface ConsentChange extends ConsentSnapshot {
  /** Whether everything that the condition names may run now. */
  readonly allows: (condition: ConsentCondition) => boolean
}

declare global {
  interface DocumentEventMap {
    'consent-kit:change': CustomEvent<ConsentChange>
  }
}
