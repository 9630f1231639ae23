import type { LeftItem, SweptItem } from './sweep.js'

/** What became of everything that a service had stored, once it was denied. */
export interface WithdrawalReport {
  /** The service's id. */
  readonly service: string
  /** What was there, and is gone. */
  readonly removed: readonly SweptItem[]
  /** What a tag that was still running wrote once more, and that was removed a second time. */
  readonly removedAgain: readonly SweptItem[]
  /** What is, or may be, there still, and why. */
  readonly left: readonly LeftItem[]
}
