import type { VisitPhase } from '../AuditReport.js'

/** What the phases of a visit are called. */
export const phaseNames: Readonly<Record<VisitPhase, string>> = {
  before: 'before an answer',
  answered: 'after the answer',
  withdrawn: 'after the withdrawal',
}
