/** The visitor's control that made a record, or the signal that did. */
export type ConsentAct = 'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'gpc'

/** What the consent cookie holds: the choices, when, by which act. Plain JSON data. */
export interface ConsentRecord {
  /** When the last act took place, ISO 8601 in UTC with milliseconds. */
  readonly time: string
  readonly act: ConsentAct
  /** Every service that was asked about, by id: true where granted, false where denied. */
  readonly choices: Readonly<Record<string, boolean>>
  /** Of each choice: what was asked, and when. */
  readonly terms: Readonly<Record<string, AnswerTerms>>
}

/** What an answer was about, and when it was given. */
export interface AnswerTerms {
  /** The revision of the service that was asked about. */
  readonly revision: number
  /** The day of an answer that is older than its record, in whole days since 1970-01-01 UTC; 0 for one as old as the record. */
  readonly since: number
}
