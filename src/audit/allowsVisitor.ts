import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import type { VisitorName, VisitPhase } from './AuditReport.js'

/**
 * Whether the declaration lets a service store and contact anything for a visitor at that moment.
 *
 * @param id A service of the declaration.
 */
export function allowsVisitor(
  { categories, services }: ConsentDeclaration,
  id: string,
  visitor: VisitorName,
  phase: VisitPhase,
  regime: ConsentRegime,
): boolean {
  const category = services[id]?.category
  if (category === undefined) return false
  if (category === 'essential') return true
  if (phase === 'withdrawn') return false
  if (phase === 'before') return regime !== 'opt-in' && !(visitor === 'gpc' && categories[category]?.sale)
  return visitor === 'accept' || visitor === 'withdraw' || visitor === `only:${category}`
}
