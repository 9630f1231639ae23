import type { VisitEvent } from '../AuditReport.js'

/** The events that are numbered in the picture of a visit: pages that open, and acts of the visitor. */
export const momentsOf = (events: readonly VisitEvent[]): readonly VisitEvent[] => events.filter(({ type }) => type === 'page' || type === 'act')
