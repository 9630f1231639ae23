import type { Finding, VisitorName } from './AuditReport.js'
import { type FindingCode, findingCodes } from './findingCodes.js'

/** One sighting of a finding; sightings of the same code and subject become one finding. */
export interface Sighting {
  readonly code: FindingCode
  readonly subject: string
  readonly message: string
  /** @default the one of the code */
  readonly remedy?: string
  readonly visitor?: VisitorName
  readonly page?: string
  readonly evidence?: string
  readonly declaredAt?: string
}

/** How many lines of evidence a finding shows. */
const enough = 4

/**
 * Of what is found about one thing, the first is what the others follow from: what runs before consent also runs after a
 * refusal, in a category that was not accepted, and after a withdrawal.
 */
const chains: readonly (readonly FindingCode[])[] = [
  ['stored-before-consent', 'stored-after-refusal', 'stored-without-category', 'stored-after-withdrawal'],
  ['sent-before-consent', 'sent-after-refusal', 'sent-without-category', 'sent-after-withdrawal'],
]

/** Makes findings of sightings, errors first, each with everybody who saw it. */
export function collectFindings(sightings: readonly Sighting[]): readonly Finding[] {
  const found = new Map<string, { sighting: Sighting; visitors: Set<VisitorName>; pages: Set<string>; evidence: Set<string> }>()
  for (const sighting of sightings) {
    const key = JSON.stringify([sighting.code, sighting.subject])
    const entry = found.get(key) ?? { sighting, visitors: new Set(), pages: new Set(), evidence: new Set() }
    found.set(key, entry)
    if (sighting.visitor) entry.visitors.add(sighting.visitor)
    if (sighting.page) entry.pages.add(sighting.page)
    if (sighting.evidence && entry.evidence.size < enough) entry.evidence.add(sighting.evidence)
  }
  const all = [...found.values()]
  const isCaused = ({ code, subject }: Sighting) =>
    chains.some((chain) => {
      const earlier = chain.slice(0, Math.max(0, chain.indexOf(code)))
      return all.some(({ sighting }) => sighting.subject === subject && earlier.includes(sighting.code))
    })
  const codes = Object.keys(findingCodes)
  return all
    .filter(({ sighting }) => !isCaused(sighting))
    .map(({ sighting: { code, subject, message, remedy, declaredAt }, visitors, pages, evidence }) => ({
      code,
      severity: findingCodes[code].severity,
      subject,
      message,
      remedy: remedy ?? findingCodes[code].remedy,
      visitors: [...visitors],
      pages: [...pages],
      evidence: [...evidence],
      ...(declaredAt && { declaredAt }),
    }))
    .sort(
      (one, other) =>
        Number(one.severity === 'warning') - Number(other.severity === 'warning') ||
        codes.indexOf(one.code) - codes.indexOf(other.code) ||
        one.subject.localeCompare(other.subject),
    )
}
