import { groupBy } from '../../core/groupBy.js'
import type { AuditReport, Finding, IgnoredFinding, VisitorName } from '../AuditReport.js'
import { type FindingCode, findingCodes } from '../findingCodes.js'
import { describeVisitor } from './describeVisitor.js'
import { type Markup, markup } from './markup.js'
import { shortText } from './shortText.js'
import { sortFindings } from './sortFindings.js'

/** The codes that not every visitor can meet, and who can. */
const finders: Partial<Readonly<Record<FindingCode, RegExp>>> = {
  'stored-after-refusal': /^refuse$/,
  'sent-after-refusal': /^refuse$/,
  'refusal-not-kept': /^refuse$/,
  'stored-after-withdrawal': /^withdraw$/,
  'sent-after-withdrawal': /^withdraw$/,
  'stored-without-category': /^only:/,
  'sent-without-category': /^only:/,
  'signal-ignored': /^gpc$/,
  // only all visitors together can tell
  'never-seen': /^$/,
}

const codes = Object.keys(findingCodes) as readonly FindingCode[]
const everyone = 'all visitors'

interface Suite {
  readonly name: string
  /** Seconds. */
  readonly time: number
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  readonly sought: readonly FindingCode[]
  /** What kept the visitor from being judged. */
  readonly errors: readonly string[]
}

interface Case {
  readonly state: 'passed' | 'failure' | 'error' | 'skipped'
  readonly markup: Markup
}

const details = ({ subject, message, pages, evidence, remedy }: Finding) =>
  [
    `${shortText(subject)}: ${shortText(message)}`,
    ...pages.map((page) => `  on ${shortText(page)}`),
    ...evidence.map((text) => `  ${shortText(text)}`),
    `  to do: ${shortText(remedy, 1000)}`,
  ].join('\n')

function codeCase(suite: Suite, code: FindingCode): Case {
  const found = suite.findings.filter((finding) => finding.code === code)
  const ignored = suite.ignored.filter((finding) => finding.code === code)
  const { title, severity } = findingCodes[code]
  const text = [...found.map(details), ...ignored.map((finding) => `ignored: ${details(finding)}\n  because: ${shortText(finding.reason)}`)].join('\n')
  const open = (state: Case['state'], inner: Markup | false): Case => ({
    state,
    markup: markup`    <testcase classname="${suite.name}" name="${code}: ${title}">${inner}</testcase>\n`,
  })
  if (found.length && severity === 'error')
    return open('failure', markup`<failure type="${code}" message="${found.map(({ message }) => shortText(message)).join(' ')}">${text}</failure>`)
  const output = text !== '' && markup`<system-out>${text}</system-out>`
  if (found.length) return open('passed', output)
  if (suite.errors.length) return open('skipped', markup`<skipped message="Not judged in full: ${suite.errors.map((error) => shortText(error)).join(' ')}"/>`)
  if (ignored.length) return open('skipped', markup`<skipped message="${ignored.map(({ reason }) => shortText(reason)).join(' ')}"/>${output}`)
  return open('passed', false)
}

function writeSuite(suite: Suite): { readonly cases: readonly Case[]; readonly markup: Markup; readonly suite: Suite } {
  const cases: readonly Case[] = [
    ...suite.errors.map(
      (error, index): Case => ({
        state: 'error',
        markup: markup`    <testcase classname="${suite.name}" name="could be carried out${index > 0 && ` (${index + 1})`}"><error type="problem" message="${shortText(error)}">${shortText(error, 2000)}</error></testcase>\n`,
      }),
    ),
    ...suite.sought.map((code) => codeCase(suite, code)),
  ]
  return {
    suite,
    cases,
    markup: markup`  <testsuite name="${suite.name}" ${counts(cases, suite.time)}>\n${cases.map((each) => each.markup)}  </testsuite>\n`,
  }
}

function counts(cases: readonly Case[], time: number): Markup {
  const states = groupBy(cases, ({ state }) => state)
  const number = (state: Case['state']) => states.get(state)?.length ?? 0
  return markup`tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}" time="${time.toFixed(3)}"`
}

/**
 * A report as JUnit's XML, which most CI systems show: a suite for each visitor, and in it a test for each code that was
 * looked for. An error fails its test, a warning is its output, an ignored finding skips it; where a visitor could not be
 * judged in full, nothing passes.
 */
export function junitReport(report: AuditReport): string {
  const { findings, ignored, problems, visits } = report
  const suites = [undefined, ...visits].map((visit): Suite => {
    const isMet = (by: readonly VisitorName[]) => (visit ? by.includes(visit.visitor) : !by.some((each) => visits.some(({ visitor }) => visitor === each)))
    const met = findings.filter(({ visitors }) => isMet(visitors))
    const left = ignored.filter(({ visitors }) => isMet(visitors))
    const isSought = (code: FindingCode) => (visit ? (finders[code]?.test(visit.visitor) ?? true) : finders[code]?.test('') === true)
    return {
      name: visit ? shortText(describeVisitor(visit.visitor).name) : everyone,
      time: (visit ? visit.duration : report.duration) / 1000,
      findings: sortFindings(met),
      ignored: sortFindings(left),
      sought: codes.filter((code) => isSought(code) || [...met, ...left].some((finding) => finding.code === code)),
      errors: [
        ...(visit?.outcome === 'inconclusive' ? [visit.reason ?? 'The visit is inconclusive.'] : []),
        ...problems
          .filter(({ visitor }) => (visit ? visitor === visit.visitor : !visits.some((each) => each.visitor === visitor)))
          .map(({ page, message }) => (page ? `${page}: ${message}` : message)),
        ...(visit || visits.length ? [] : ['No visit took place.']),
      ],
    }
  })
  const written = suites.map(writeSuite)
  const all = written.flatMap(({ cases }) => cases)
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="consent-kit audit of ${shortText(report.site)}" ${counts(all, report.duration / 1000)}>
${written.map((suite) => suite.markup)}</testsuites>
`.markup
}
