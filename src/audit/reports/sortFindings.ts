import type { Finding } from '../AuditReport.js'
import { findingCodes } from '../findingCodes.js'

const codes = Object.keys(findingCodes)

/** Findings in the order of a report: errors first, then by code, then by subject. */
export const sortFindings = <Each extends Finding>(findings: readonly Each[]): readonly Each[] =>
  [...findings].sort(
    (one, other) =>
      Number(one.severity === 'warning') - Number(other.severity === 'warning') ||
      codes.indexOf(one.code) - codes.indexOf(other.code) ||
      Number(one.subject > other.subject) - Number(one.subject < other.subject),
  )
