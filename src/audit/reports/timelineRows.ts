import type { VisitEvent } from '../AuditReport.js'
import { type MarkState, markStateOf } from './markStates.js'

/** One stored item or host in a timeline, with all that happened to it. */
export interface TimelineRow {
  readonly name: string
  readonly kind: 'item' | 'host'
  readonly service?: string
  readonly events: readonly VisitEvent[]
  readonly states: ReadonlySet<MarkState>
}

/** The host of an address, with its port; what is no address stays as it is. */
const hostOf = (text: string) => (URL.canParse(text) ? new URL(text).host || text : text)

/** The rows of a timeline: the stored items, then the hosts, each in the order in which they were first met. */
export function timelineRows(events: readonly VisitEvent[]): readonly TimelineRow[] {
  const rows = new Map<string, TimelineRow & { readonly events: VisitEvent[]; readonly states: Set<MarkState> }>()
  for (const event of events) {
    if (event.type !== 'stored' && event.type !== 'sent' && event.type !== 'held') continue
    const kind = event.type === 'stored' ? 'item' : 'host'
    const name = kind === 'item' ? event.text : hostOf(event.text)
    const row = rows.get(`${kind} ${name}`) ?? { name, kind, service: event.service, events: [], states: new Set() }
    rows.set(`${kind} ${name}`, row)
    row.events.push(event)
    row.states.add(markStateOf(event))
  }
  const all = [...rows.values()]
  return [...all.filter(({ kind }) => kind === 'item'), ...all.filter(({ kind }) => kind === 'host')]
}
