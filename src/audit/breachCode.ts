import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import type { VisitorName, VisitPhase } from './AuditReport.js'
import { allowsVisitor } from './allowsVisitor.js'
import type { FindingCode } from './findingCodes.js'

/** What is known of one sighting when it is judged. */
export interface JudgedMoment {
  readonly visitor: VisitorName
  readonly phase: VisitPhase
}

/** What the declaration and the law's rule say, for every judgement. */
export interface JudgeRules {
  readonly consent: ConsentDeclaration
  readonly regime: ConsentRegime
  readonly site: string
}

/**
 * Which code a sighting of some services has: undefined where one of them may do it at that moment.
 *
 * @param verb What the services did.
 */
export function breachCode(
  services: readonly string[],
  verb: 'stored' | 'sent',
  { visitor, phase }: JudgedMoment,
  { consent, regime }: JudgeRules,
): FindingCode | undefined {
  if (services.some((id) => allowsVisitor(consent, id, visitor, phase, regime))) return undefined
  const isSale = services.some((id) => consent.categories[consent.services[id]?.category as string]?.sale)
  // under opt-in, nothing is on for anybody who has not answered
  if (visitor === 'gpc' && isSale) return 'signal-ignored'
  if (phase === 'before') return `${verb}-before-consent`
  if (phase === 'withdrawn') return `${verb}-after-withdrawal`
  return visitor === 'refuse' ? `${verb}-after-refusal` : `${verb}-without-category`
}

/** The words for when something happened, in a sentence. */
export function momentWords({ visitor, phase }: JudgedMoment): string {
  if (phase === 'before')
    return visitor === 'gpc' ? 'for a visitor who sends Global Privacy Control and has answered nothing' : 'before the visitor had answered'
  if (phase === 'withdrawn') return 'after consent had been withdrawn'
  const [, category] = visitor.split(':')
  return visitor === 'refuse' ? 'after a refusal' : category ? `where "${category}" alone was accepted` : 'after everything was accepted'
}
