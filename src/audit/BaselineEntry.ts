import type { FindingCode } from './findingCodes.js'

/** A finding that was there when a baseline was written. */
export interface BaselineEntry {
  readonly code: FindingCode
  readonly subject: string
}
