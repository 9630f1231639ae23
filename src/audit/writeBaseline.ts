import type { AuditReport } from './AuditReport.js'
import { baselineReason } from './baselineReason.js'
import { sortFindings } from './reports/sortFindings.js'

/**
 * Writes down what is found today, so that later audits tell only what is new. What a baseline that was read before had
 * ignored is kept as long as it is still found.
 *
 * @returns JSON that is the same for the same findings, whatever their order
 */
export function writeBaseline({ findings, ignored }: Pick<AuditReport, 'findings' | 'ignored'>): string {
  const all = sortFindings([...findings, ...ignored.filter(({ reason }) => reason === baselineReason)])
  const entries = new Map(all.map(({ code, subject }) => [`${code} ${subject}`, { code, subject }]))
  return `${JSON.stringify({ version: 1, findings: [...entries.values()] }, undefined, 2)}\n`
}
