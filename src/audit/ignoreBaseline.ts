import type { AuditReport } from './AuditReport.js'
import type { BaselineEntry } from './BaselineEntry.js'
import { baselineReason } from './baselineReason.js'

/** Moves the findings that a baseline has to the ignored ones. */
export function ignoreBaseline(report: AuditReport, baseline: readonly BaselineEntry[]): AuditReport {
  const known = new Set(baseline.map(({ code, subject }) => `${code} ${subject}`))
  const isKnown = ({ code, subject }: BaselineEntry) => known.has(`${code} ${subject}`)
  return {
    ...report,
    findings: report.findings.filter((finding) => !isKnown(finding)),
    ignored: [...report.ignored, ...report.findings.filter(isKnown).map((finding) => ({ ...finding, reason: baselineReason }))],
  }
}
