/** How the answers of one group came out: one row of a table, and one bar of its chart. */
export interface Figures {
  readonly name: string
  readonly answers: number
  /** Those that allowed everything that they were asked about. */
  readonly accepted: number
  readonly partly: number
  /** Those that allowed nothing. */
  readonly refused: number
}
