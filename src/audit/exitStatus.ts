import type { AuditReport } from './AuditReport.js'

/**
 * The exit status of an audit: 0 for a clean site, 1 where something was found, 2 where it could not be carried out or is
 * inconclusive. A finding outranks what went wrong beside it.
 */
export function exitStatus({ findings, problems, visits }: Pick<AuditReport, 'findings' | 'problems' | 'visits'>): 0 | 1 | 2 {
  if (findings.some(({ severity }) => severity === 'error')) return 1
  return problems.length || !visits.length || visits.some(({ outcome }) => outcome === 'inconclusive') ? 2 : 0
}
