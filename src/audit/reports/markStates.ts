import type { VisitEvent } from '../AuditReport.js'
import { type Markup, markup } from './markup.js'

/** What a mark in a timeline says of what was stored or sent. */
export type MarkState = 'allowed' | 'refused' | 'held' | 'refused-held' | 'unjudged'

/** How a mark looks, by shape as well as by colour, and what it is called. */
export interface MarkLook {
  readonly shape: Markup
  readonly name: string
}

const square = markup`<rect x="-5" y="-5" width="10" height="10"/>`
const cross = markup`<path d="M-5-5 5 5M5-5-5 5"/>`

/** Every state of a mark, in the order in which one is drawn over the other. */
export const markStates: Readonly<Record<MarkState, MarkLook>> = {
  unjudged: { shape: markup`<circle r="4"/>`, name: 'not judged' },
  allowed: { shape: markup`<circle r="5.5"/>`, name: 'allowed' },
  held: { shape: square, name: 'allowed, and held in the browser' },
  refused: { shape: cross, name: 'not allowed' },
  'refused-held': { shape: markup`${square}${markup`<path d="M-5-5 5 5M5-5-5 5"/>`}`, name: 'not allowed, and held in the browser' },
}

/** The state of a mark for an event. */
export function markStateOf({ type, isAllowed }: VisitEvent): MarkState {
  if (type === 'held') return isAllowed === false ? 'refused-held' : 'held'
  return isAllowed === undefined ? 'unjudged' : isAllowed ? 'allowed' : 'refused'
}
