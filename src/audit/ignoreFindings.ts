import { closest } from '../core/closest.js'
import { matchName } from '../core/matchName.js'
import { CommandError } from '../tools/CommandError.js'
import type { AuditReport, Finding } from './AuditReport.js'
import { findingCodes } from './findingCodes.js'
import type { IgnoreEntry } from './IgnoreEntry.js'

/** What {@link ignoreFindings} returns. */
export interface IgnoredReport {
  readonly report: AuditReport
  /** What is to be said about the entries, in sentences: those that do not hold, and those that match nothing. */
  readonly notes: readonly string[]
}

const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text

function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toJSON().slice(0, 10)
}

const nameOf = ({ code, subject }: { readonly code: string; readonly subject?: string }) => (subject === undefined ? `"${code}"` : `"${code}" of "${subject}"`)

// what a file has may be anything
function check(entry: Partial<Readonly<Record<keyof IgnoreEntry, unknown>>> | null | undefined, today: string): asserts entry is IgnoreEntry {
  const { code, subject, until } = entry ?? {}
  if (typeof code !== 'string' || !Object.hasOwn(findingCodes, code)) {
    const meant = closest(String(code), Object.keys(findingCodes))
    throw new CommandError(`ignore: there is no finding ${JSON.stringify(code) ?? 'without a code'}${meant ? `; did you mean "${meant}"?` : '.'}`)
  }
  if (subject !== undefined && typeof subject !== 'string')
    throw new CommandError(`ignore: the subject of "${code}" is ${JSON.stringify(subject)}, which is no text.`)
  const name = nameOf({ code, subject })
  const last = yearAfter(today)
  if (until === undefined) throw new CommandError(`ignore: ${name} has no end: add until: "${last}" or an earlier day.`)
  if (!isDay(until)) throw new CommandError(`ignore: ${name} ends on ${JSON.stringify(until)}, which is no day of the calendar such as "${last}".`)
  if (until > last) throw new CommandError(`ignore: ${name} ends on ${until}, more than a year ahead: the latest day is ${last}.`)
}

/**
 * Moves the findings that entries name to the ignored ones. An entry without a reason, or past its end, does not hold.
 *
 * @param now Its day in UTC is today.
 * @throws {CommandError} naming the entry, where its code is not known, or its end is missing, no day, or more than a year ahead
 * @example
 * ignoreFindings(report, [{ code: 'never-seen', subject: 'ph_*', reason: 'Only after signing in.', until: '2027-01-31' }], new Date())
 */
export function ignoreFindings(report: AuditReport, entries: readonly IgnoreEntry[], now: Date): IgnoredReport {
  const today = now.toJSON().slice(0, 10)
  for (const entry of entries) check(entry, today)
  const hasReason = ({ reason }: IgnoreEntry) => typeof reason === 'string' && reason.trim() !== ''
  const isHeld = (entry: IgnoreEntry) => hasReason(entry) && entry.until >= today
  const matches = ({ code, subject = '*' }: IgnoreEntry, finding: Finding) => code === finding.code && matchName(subject, finding.subject)
  const held = entries.filter(isHeld)
  const notes = entries.flatMap((entry) => {
    if (!hasReason(entry)) return [`ignore: ${nameOf(entry)} gives no reason, and does not count.`]
    if (!isHeld(entry)) return [`ignore: ${nameOf(entry)} ended on ${entry.until}, and does not count any more.`]
    const isUsed = [...report.findings, ...report.ignored].some((finding) => matches(entry, finding))
    return isUsed ? [] : [`ignore: ${nameOf(entry)} matches no finding: remove it.`]
  })
  const entryOf = (finding: Finding) => held.find((entry) => matches(entry, finding))
  return {
    notes,
    report: {
      ...report,
      findings: report.findings.filter((finding) => !entryOf(finding)),
      ignored: [
        ...report.ignored,
        ...report.findings.flatMap((finding) => {
          const entry = entryOf(finding)
          return entry ? [{ ...finding, reason: entry.reason, until: entry.until }] : []
        }),
      ],
    },
  }
}
