import { expect, it } from 'vitest'
import type { AuditReport } from '../../../../src/audit/AuditReport.js'
import { verdictOf } from '../../../../src/audit/reports/verdictOf.js'
import { cleanReport, emptyReport, inconclusiveReport, sampleFinding, sampleReport } from '../../helpers/sampleReport.js'

const error = sampleFinding('stored-before-consent', '_ga')
const warning = sampleFinding('never-seen', 'ph_*')

it.each<[string, AuditReport, string, string]>([
  ['errors', sampleReport, 'found', '11 errors, 3 warnings, 2 ignored: the site does more than its declaration says.'],
  [
    'errors of the banner alone',
    { ...cleanReport, findings: [sampleFinding('reject-missing', 'Accept all')] },
    'found',
    '1 error: the site does not ask or store as it has to.',
  ],
  [
    'an error beside what could not be judged',
    { ...inconclusiveReport, findings: [error] },
    'found',
    '1 error: the site does more than its declaration says. Not all was looked at: 1 of 2 visits could not be judged, and there were 2 problems.',
  ],
  ['nothing', cleanReport, 'clean', 'Clean: 2 visitors on 3 pages met nothing that the declaration does not allow.'],
  [
    'warnings alone',
    { ...cleanReport, findings: [warning], ignored: [{ ...error, reason: 'x' }] },
    'clean',
    'Clean, 1 warning, 1 ignored: 2 visitors on 3 pages met nothing that the declaration does not allow.',
  ],
  ['a banner that could not be operated', inconclusiveReport, 'inconclusive', 'Inconclusive: 1 of 2 visits could not be judged, and there were 2 problems.'],
  ['a problem alone', { ...cleanReport, problems: [{ message: 'x' }] }, 'inconclusive', 'Inconclusive: there was 1 problem.'],
  ['no visit', { ...emptyReport, findings: [warning] }, 'inconclusive', 'Inconclusive, 1 warning: no visit took place.'],
])('says of %s what it comes to', (_, report, status, words) => {
  const { title, text, ...verdict } = verdictOf(report)
  expect([verdict.status, `${title}: ${text}`]).toEqual([status, words])
})
