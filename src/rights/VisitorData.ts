import type { StoredItemDuration, StoredItemKind } from '../core/ConsentDeclaration.js'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'

/** An entry that the browser keeps now, and that the declaration lists. */
export interface VisitorItem {
  readonly name: string
  readonly kind: StoredItemKind
  /** As it is stored; none for a database, which is named only. */
  readonly value?: string
  /** The services whose items have this name. */
  readonly services: readonly string[]
  readonly purpose?: string
  /** How long the declaration says that it stays. */
  readonly duration?: StoredItemDuration
  /** When the browser will delete it, ISO 8601, where the browser tells. */
  readonly expires?: string
  /**
   * How many seconds ago it was last written: of the consent cookie as its record says, of another cookie reckoned from
   * when it expires and how long it is declared to stay. Absent where neither is known.
   */
  readonly age?: number
}

/** Everything that a visitor's browser knows of them by the declaration, in version 1 of its format. */
export interface VisitorData {
  readonly format: 'consent-kit-visitor-data'
  readonly version: 1
  /** When this was collected, ISO 8601 in UTC. */
  readonly collected: string
  readonly origin: string
  /** The site's name, where it is declared. */
  readonly site?: string
  /** The number under which the site keeps a record of its own, where it keeps one. */
  readonly reference?: string
  readonly regime: ConsentRegime
  /** Whether the browser sends a Global Privacy Control signal. */
  readonly gpc: boolean
  /** What is allowed now, by service. */
  readonly choices: Readonly<Record<string, boolean>>
  /** The services that no answer covers. */
  readonly undecided: readonly string[]
  /** What the consent cookie holds, or null where there is none. */
  readonly record: ConsentRecord | null
  readonly items: readonly VisitorItem[]
}
