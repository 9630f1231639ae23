import { wrapAnsi } from 'fast-wrap-ansi'
import { createColors } from 'picocolors'
import { groupBy } from '../../core/groupBy.js'
import type { AuditReport, Finding } from '../AuditReport.js'
import { findingCodes } from '../findingCodes.js'
import { count } from './count.js'
import { dateText } from './dateText.js'
import { describeVisitor } from './describeVisitor.js'
import { seconds } from './seconds.js'
import { shortText } from './shortText.js'
import { sortFindings } from './sortFindings.js'
import { verdictOf } from './verdictOf.js'

/** How {@link terminalReport} writes. */
export interface TerminalReportOptions {
  readonly colours: boolean
  /** Columns of the terminal; fewer than 40 count as 40. */
  readonly width: number
}

const most = 5
const labelWidth = 'Declaration  '.length

/** The first lines of many, and how many there are besides. */
const firstOf = (lines: readonly string[]) => (lines.length > most ? [...lines.slice(0, most), `and ${lines.length - most} more`] : lines)

/** A report for people at a terminal: each finding with what to do, what was not checked, and the verdict as its last line. */
export function terminalReport(report: AuditReport, { colours, width }: TerminalReportOptions): string {
  const { bold, dim, red, yellow, green, cyan } = createColors(colours)
  const columns = Math.max(width, 40)

  /** Lines no wider than the terminal, indented, with the spaces that code begins with. */
  const lines = (text: string, indent = 0): readonly string[] =>
    text.split('\n').flatMap((line) => {
      const own = indent + (/^ */.exec(line)?.[0].length ?? 0)
      const space = ' '.repeat(Math.min(own, columns - 20))
      return wrapAnsi(line.trim(), columns - space.length, { hard: true })
        .split('\n')
        .map((each) => `${space}${each}`.trimEnd())
    })
  const field = (label: string, texts: readonly string[], paint = (text: string) => text) => {
    if (!texts.length) return []
    const indent = 4 + labelWidth
    const [first = '', ...rest] = texts.flatMap((text) => lines(text, indent))
    return [`    ${dim(label.padEnd(labelWidth))}${paint(first.trimStart())}`, ...rest.map(paint)]
  }
  const finding = ({ subject, message, visitors, pages, evidence, remedy, declaredAt }: Finding) => [
    ...lines(bold(shortText(subject, 120)), 2),
    ...lines(shortText(message), 4),
    ...field('Seen by', visitors.length ? [visitors.map((visitor) => shortText(describeVisitor(visitor).name)).join(', ')] : []),
    ...field(
      'Where',
      firstOf(pages).map((page) => shortText(page)),
    ),
    ...field(
      'Evidence',
      firstOf(evidence).map((text) => shortText(text)),
    ),
    ...field('Declaration', declaredAt ? [shortText(declaredAt)] : []),
    ...field(
      'To do',
      remedy.split('\n').map((line) => shortText(line, 1000)),
      cyan,
    ),
    '',
  ]
  const part = (title: string, entries: readonly string[]) =>
    entries.length ? [bold(title), ...entries.flatMap((entry) => lines(entry, 4).map((line, index) => (index ? line : `  - ${line.trimStart()}`))), ''] : []

  const inconclusive = report.visits.filter(({ outcome }) => outcome === 'inconclusive')
  const { status, title, text } = verdictOf(report)
  const paintVerdict = { found: red, inconclusive: yellow, clean: green }[status]
  return [
    ...lines(bold(shortText(report.site))),
    ...lines(
      dim(
        shortText(
          [
            report.declaration,
            `${count(report.visits.length, 'visitor')} on ${count(report.pages.length, 'page')}`,
            report.browser,
            dateText(report.startedAt),
            seconds(report.duration),
          ].join(' · '),
        ),
      ),
    ),
    '',
    ...[...groupBy(sortFindings(report.findings), ({ code, severity }) => `${severity} ${code}`).values()].flatMap((group) => {
      const [{ code, severity }] = group as readonly [Finding]
      const mark = severity === 'error' ? red('✖ Error:') : yellow('▲ Warning:')
      return [...lines(`${mark} ${bold(findingCodes[code].title)}  ${dim(code)}`), ...group.flatMap(finding)]
    }),
    ...part(
      'Ignored',
      sortFindings(report.ignored).map(
        ({ code, subject, reason, until }) => `${code} ${shortText(subject, 120)}: ${shortText(reason)}${until ? ` (until ${until})` : ''}`,
      ),
    ),
    ...part(
      'Not checked',
      report.notChecked.map((sentence) => shortText(sentence)),
    ),
    ...part(
      'Inconclusive',
      inconclusive.map(({ visitor, reason = 'it could not be judged.' }) => `${shortText(describeVisitor(visitor).name)}: ${shortText(reason)}`),
    ),
    ...part(
      'Problems',
      report.problems.map(({ page, visitor, message }) =>
        shortText([...(page ? [page] : []), ...(visitor ? [describeVisitor(visitor).name] : []), message].join(': ')),
      ),
    ),
    ...lines(paintVerdict(bold(`${title}: ${text}`))),
    '',
  ].join('\n')
}
