import type { AuditReport } from '../AuditReport.js'

/** What {@link jsonReport} writes. */
export interface JsonReportOptions {
  /**
   * Whether the pictures are written too: they make most of the text.
   * @default false
   */
  readonly pictures?: boolean
}

/** A report as JSON, for a program. */
export const jsonReport = (report: AuditReport, { pictures = false }: JsonReportOptions = {}): string =>
  `${JSON.stringify({ ...report, visits: report.visits.map((visit) => (pictures ? visit : { ...visit, pictures: [] })) }, undefined, 2)}\n`
