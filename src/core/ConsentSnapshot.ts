import type { ConsentRecord } from './ConsentRecord.js'

/** The rule that applies to this visitor: under `opt-in` nothing optional runs before a yes; under `opt-out` and `notice` it runs until a no. */
export type ConsentRegime = 'opt-in' | 'opt-out' | 'notice'

/** What is open. */
export type ConsentSurface = 'none' | 'banner' | 'preferences'

/** The state of a consent store at one moment. Immutable; a new object only when something in it has changed. */
export interface ConsentSnapshot {
  /** `pending`: not read yet (on a server, while hydrating or prerendering); `undecided`: something is still to be asked; `decided`: nothing is. */
  readonly status: 'pending' | 'undecided' | 'decided'
  readonly surface: ConsentSurface
  /** Each service that is asked about (a category without services is its own): whether it may run now. */
  readonly choices: Readonly<Record<string, boolean>>
  /** The ids among `choices` that the visitor has not answered yet. */
  readonly undecided: readonly string[]
  /** The answer that is stored; null where there is none, or none that still counts. */
  readonly record: ConsentRecord | null
  readonly regime: ConsentRegime
  /** Whether the browser sends a Global Privacy Control signal. */
  readonly gpc: boolean
}
