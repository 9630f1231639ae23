import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { VisitorName } from './AuditReport.js'

/**
 * The visitors that an audit of this declaration plays; with one category only, accepting it alone is accepting all.
 *
 * @param canChoose Whether the preferences are the package's own, in which one category can be switched on.
 * @param canWithdraw Whether it is known how consent is taken back.
 */
export function visitorNames({ categories }: ConsentDeclaration, canChoose = true, canWithdraw = true): readonly VisitorName[] {
  const optional = Object.keys(categories).filter((id) => id !== 'essential')
  const alone = canChoose && optional.length > 1 ? optional.map((id) => `only:${id}` as const) : []
  return ['undecided', 'refuse', 'accept', ...alone, ...(canWithdraw ? (['withdraw'] as const) : []), 'gpc']
}
