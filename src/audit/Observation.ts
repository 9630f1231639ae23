import type { SeenKind, Visit, VisitorName, VisitPhase } from './AuditReport.js'
import type { SurfaceFacts } from './SurfaceFacts.js'

/** When and where something was seen. */
export interface Seen {
  /** Milliseconds since the visit began. */
  readonly time: number
  readonly phase: VisitPhase
  /** The page that was open. */
  readonly page: string
}

/** One sighting of something stored: it was written, or found when the visitor looked. */
export interface SeenEntry extends Seen {
  readonly kind: SeenKind
  readonly name: string
  /** For cookies the domain without a dot, else the origin. */
  readonly place: string
  readonly value: string
  readonly isWritten: boolean
  /** Seconds that a write gives a cookie, as its text says; absent where it lasts for the session, or was only found. */
  readonly lasts?: number
  /** Of a cookie. */
  readonly httpOnly?: boolean
  readonly secure?: boolean
  readonly sameSite?: string
  /** Whether the cookie has a `Domain`, and so is for the hosts below it too. */
  readonly hasDomain?: boolean
  /** The script line or the address that wrote it. */
  readonly by?: string
}

/** One request, or one hint to the browser to connect. */
export interface SeenRequest extends Seen {
  readonly url: string
  /** As Playwright names it, or `preconnect`: `script`, `image`, `ping`, `websocket`. */
  readonly type: string
  readonly isHeld: boolean
  /** The script line or the page that caused it. */
  readonly by?: string
}

/** All that one visitor met. */
export interface Observation extends Visit {
  readonly visitor: VisitorName
  readonly entries: readonly SeenEntry[]
  readonly requests: readonly SeenRequest[]
  /** Absent where the visitor did not look at the surfaces. */
  readonly surfaces?: SurfaceFacts
}
