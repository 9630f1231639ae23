import type { AuditReport, Finding } from '../AuditReport.js'
import { findingCodes } from '../findingCodes.js'
import { codeParts } from './codeParts.js'
import { count } from './count.js'
import { dateText } from './dateText.js'
import { describeVisitor } from './describeVisitor.js'
import { seconds } from './seconds.js'
import { shortText } from './shortText.js'
import { sortFindings } from './sortFindings.js'
import { verdictOf } from './verdictOf.js'
import { visibleText } from './visibleText.js'

/** What a comment on GitHub may hold, less what closes it. */
const longest = 65_000

// an address, a mention and an issue would become links; the rest is Markdown or HTML
const special = /:(?=\/\/)|(?<=\bwww)\.|[\\`*_{}[\]()#@+!|<>~&-]/gi

/** Text that Markdown and HTML leave as it is, and in which nobody is mentioned and nothing becomes a link. */
const escape = (text: string) =>
  shortText(text)
    .replace(special, (found, at: number, whole: string) => {
      if (found === ':' || found === '.') return `&#${found.charCodeAt(0)};`
      if (found === '@') return '@&#8203;'
      return found === '#' && /\d/.test(whole[at + 1] ?? '') ? '\\#&#8203;' : `\\${found}`
    })
    .replace(/^(\d+)([.)])/, '$1\\$2')

/** A name or a value as code, whatever backticks it has. */
const code = (text: string, most?: number) => {
  const line = shortText(text, most)
  const runs = line.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1)
  const space = /^`|`$|^ .* $/.test(line) ? ' ' : ''
  return line.trim() ? `${fence}${space}${line}${space}${fence}` : '(empty)'
}
/** Within a table, a bar ends the cell even in code, unless an odd number of backslashes is before it. */
const cell = (text: string) => text.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')
const sentence = (text: string, most = 1000) =>
  codeParts(shortText(text, most))
    .map((part) => (part.isCode ? code(part.text, most) : escape(part.text)))
    .join('')
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length ? [[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')] : []
const list = (entries: readonly string[]) => (entries.length ? [entries.map((entry) => `- ${entry}`).join('\n')] : [])
const section = (title: string, blocks: readonly string[]) => (blocks.length ? [`### ${title}`, ...blocks] : [])

const names = ({ visitors }: Finding) => visitors.map((visitor) => describeVisitor(visitor).name).join(', ')

/** What to do: a sentence, or lines to paste. */
function remedyOf({ remedy }: Finding): string {
  const [first = '', ...rest] = visibleText(remedy).split('\n')
  if (!rest.length) return `To do: ${sentence(first)}`
  const runs = remedy.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(2, ...runs.map(({ length }) => length)) + 1)
  return [`To do: ${sentence(first)}`, '', fence, ...rest, fence].join('\n')
}

const details = (finding: Finding) =>
  [
    `**${escape(findingCodes[finding.code].title)}:** ${code(finding.subject, 120)}`,
    sentence(finding.message),
    ...list([
      ...(finding.visitors.length ? [`Seen by: ${escape(names(finding))}`] : []),
      ...finding.pages.slice(0, 5).map((page) => `On ${code(page)}`),
      ...finding.evidence.slice(0, 5).map((text) => code(text)),
      ...(finding.declaredAt ? [`Declared at ${code(finding.declaredAt)}`] : []),
    ]),
    remedyOf(finding),
  ].join('\n\n')

/**
 * A report as GitHub Flavored Markdown, for a comment on a pull request: the verdict, a table of the errors, and the
 * details folded. It fits into one comment; what is left out for that is counted.
 */
export function markdownReport(report: AuditReport): string {
  const { status, title, text } = verdictOf(report)
  const findings = sortFindings(report.findings)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const cells = (finding: Finding) => [code(finding.subject, 80), escape(findingCodes[finding.code].title), escape(names(finding)), code(finding.code)]
  const head = [
    `## ${{ found: '❌', clean: '✅', inconclusive: '⚠️' }[status]} Consent audit: ${escape(title)}`,
    `${escape(text[0]?.toUpperCase() ?? '')}${escape(text.slice(1))}`,
    `${code(report.site)} · ${code(report.declaration)} · ${count(report.visits.length, 'visitor')} on ${count(report.pages.length, 'page')} · ${escape(report.browser)} · ${escape(dateText(report.startedAt))} · ${seconds(report.duration)}`,
  ]
  const tail = [
    ...section(
      'Inconclusive',
      list(
        report.visits.flatMap(({ visitor, outcome, reason = 'it could not be judged.' }) =>
          outcome === 'done' ? [] : [`${escape(describeVisitor(visitor).name)}: ${sentence(reason, 200)}`],
        ),
      ),
    ),
    ...section(
      'Problems',
      list(
        report.problems
          .slice(0, 20)
          .map(({ page, visitor, message }) =>
            [...(page ? [code(page)] : []), ...(visitor ? [escape(describeVisitor(visitor).name)] : []), sentence(message, 200)].join(': '),
          ),
      ),
    ),
    ...section(
      'Ignored',
      table(
        ['What', 'Code', 'Reason', 'Until'],
        sortFindings(report.ignored)
          .slice(0, 50)
          .map(({ subject, code: of, reason, until }) => [code(subject, 80), code(of), sentence(reason, 200), escape(until ?? '')]),
      ),
    ),
    ...section('What was not checked', list(report.notChecked.slice(0, 50).map((each) => sentence(each, 200)))),
  ]

  let room = longest - [...head, ...tail].join('\n\n').length
  const fitting = (blocks: readonly string[]) =>
    blocks.filter((block) => {
      room -= block.length + 2
      return room > 0
    })
  const rows = fitting(errors.map((finding) => row(cells(finding))))
  const shown = fitting(findings.map(details))
  const left = findings.length - shown.length
  return [
    ...head,
    ...section('Errors', rows.length ? [[row(['What', 'Finding', 'Seen by', 'Code']), row(['---', '---', '---', '---']), ...rows].join('\n')] : []),
    ...(shown.length ? [`<details><summary>Details of ${count(shown.length, 'finding')}</summary>`, ...shown, '</details>'] : []),
    ...(left ? [`The details of ${count(left, 'finding')} are left out here; the other reports have them.`] : []),
    ...tail,
  ]
    .join('\n\n')
    .concat('\n')
}
