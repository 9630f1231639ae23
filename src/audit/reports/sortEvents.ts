import type { VisitEvent } from '../AuditReport.js'

/** The events of a visit in the order in which they happened. */
export const sortEvents = (events: readonly VisitEvent[]): readonly VisitEvent[] => [...events].sort((one, other) => one.time - other.time)
