import type { VisitEvent, VisitorName } from './AuditReport.js'
import { allowsVisitor } from './allowsVisitor.js'
import type { JudgeRules } from './breachCode.js'
import { servicesOfHost } from './declaredHosts.js'
import { declaredItems } from './judgeItems.js'

/** Says of an event which service it belongs to, and whether that was allowed at the moment. */
export function explainEvent(event: VisitEvent, visitor: VisitorName, { consent, regime }: JudgeRules): VisitEvent {
  const { type, text, phase } = event
  if (type !== 'stored' && type !== 'sent' && type !== 'held') return event
  const services = type === 'stored' ? declaredItems(consent, text).map(({ service }) => service) : servicesOfHost(consent, text)
  const [service] = services
  return { ...event, ...(service !== undefined && { service }), isAllowed: services.some((id) => allowsVisitor(consent, id, visitor, phase, regime)) }
}
