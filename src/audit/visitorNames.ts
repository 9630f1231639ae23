import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { VisitorName } from './AuditReport.js'

/** The visitors that an audit of this declaration plays; with one category only, accepting it alone is accepting all. */
export function visitorNames({ categories }: ConsentDeclaration): readonly VisitorName[] {
  const optional = Object.keys(categories).filter((id) => id !== 'essential')
  const alone = optional.length > 1 ? optional.map((id) => `only:${id}` as const) : []
  return ['undecided', 'refuse', 'accept', ...alone, 'withdraw', 'gpc']
}
