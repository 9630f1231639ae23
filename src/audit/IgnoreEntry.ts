import type { FindingCode } from './findingCodes.js'

/** A finding that a site has decided not to count for now. */
export interface IgnoreEntry {
  readonly code: FindingCode
  /**
   * What it is about, as the finding names it; `*` stands for any run of characters.
   * @default every finding of the code
   */
  readonly subject?: string
  /** Why it does not count; an entry without one does not hold. */
  readonly reason: string
  /** The last day on which it holds, `2027-01-31`; at most a year ahead. */
  readonly until: string
}
