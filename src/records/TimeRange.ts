/** A stretch of time in milliseconds since 1970, `from` and before `to`, and the days in UTC that it touches, counted from 1970. */
export interface TimeRange {
  readonly from: number
  readonly to: number
  readonly firstDay: number
  readonly lastDay: number
}
