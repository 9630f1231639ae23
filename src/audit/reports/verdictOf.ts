import type { AuditReport } from '../AuditReport.js'
import { exitStatus } from '../exitStatus.js'
import { count } from './count.js'

/** What an audit comes to. */
export interface Verdict {
  readonly status: 'clean' | 'found' | 'inconclusive'
  /** `3 errors, 1 warning`, `Clean`, `Inconclusive` */
  readonly title: string
  /** The sentence that goes on from there. */
  readonly text: string
}

// these hold whatever the declaration says
const lawful = /^(cookie|reject|box|no-way|refusal)-/

/** What a report comes to, in words: any error fails, and what could not be looked at is never clean. */
export function verdictOf(report: AuditReport): Verdict {
  const { findings, ignored, problems, visits, pages } = report
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.length - errors.length
  const inconclusive = visits.filter(({ outcome }) => outcome === 'inconclusive').length
  const gaps = [
    ...(visits.length ? [] : ['no visit took place']),
    ...(inconclusive ? [`${inconclusive} of ${count(visits.length, 'visit')} could not be judged`] : []),
    ...(problems.length ? [`there ${problems.length === 1 ? 'was' : 'were'} ${count(problems.length, 'problem')}`] : []),
  ].join(', and ')
  const also = [...(warnings ? [count(warnings, 'warning')] : []), ...(ignored.length ? [`${ignored.length} ignored`] : [])]
  switch (exitStatus(report)) {
    case 1:
      return {
        status: 'found',
        title: [count(errors.length, 'error'), ...also].join(', '),
        text: [
          errors.every(({ code }) => lawful.test(code)) ? 'the site does not ask or store as it has to.' : 'the site does more than its declaration says.',
          ...(gaps ? [`Not all was looked at: ${gaps}.`] : []),
        ].join(' '),
      }
    case 2:
      return { status: 'inconclusive', title: ['Inconclusive', ...also].join(', '), text: `${gaps}.` }
    default:
      return {
        status: 'clean',
        title: ['Clean', ...also].join(', '),
        text: `${count(visits.length, 'visitor')} on ${count(pages.length, 'page')} met nothing that the declaration does not allow.`,
      }
  }
}
