import type { StoredItemKind } from '../core/ConsentDeclaration.js'
import type { FindingCode, FindingSeverity } from './findingCodes.js'

/** Where something was seen to be stored: a declaration speaks of the first four only. */
export type SeenKind = StoredItemKind | 'cacheStorage' | 'serviceWorker'

/**
 * One of the visitors that an audit plays:
 *
 * - `undecided`: waits, scrolls, follows links, and answers nothing
 * - `refuse`, `accept`: answer so on the first page
 * - `only:analytics`: accepts that category alone
 * - `withdraw`: accepts, and takes it back
 * - `gpc`: sends Global Privacy Control, and answers nothing
 */
export type VisitorName = 'undecided' | 'refuse' | 'accept' | 'withdraw' | 'gpc' | `only:${string}`

/** What had happened by then: before the visitor answered, after that, and after they took it back. */
export type VisitPhase = 'before' | 'answered' | 'withdrawn'

/** One thing that the declaration does not allow, or that the law does not. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: FindingSeverity
  /** What it is about, in short: `_ga`, `https://t.example.com`, `Reject all`. With the code, it tells findings apart. */
  readonly subject: string
  /** The one sentence that says what happened, to which thing. */
  readonly message: string
  /** What to do about it here, ready to paste where it can be. */
  readonly remedy: string
  /** Who saw it, in the order of the visits. */
  readonly visitors: readonly VisitorName[]
  /** Where: addresses of the site's pages. */
  readonly pages: readonly string[]
  /** What shows it, with values masked: `Set-Cookie: x=…(26); Max-Age=315360000`, `at https://…/app.js:12:3`. */
  readonly evidence: readonly string[]
  /** The part of the declaration that is concerned, as a path: `services.posthog.items.0`. */
  readonly declaredAt?: string
}

/** A finding that does not count, because a baseline or an `ignore` entry names it. */
export interface IgnoredFinding extends Finding {
  readonly reason: string
  /** The last day on which that holds, `2027-01-31`. */
  readonly until?: string
}

/** One thing that happened in a visit, for its timeline. */
export interface VisitEvent {
  /** Milliseconds since the visit began. */
  readonly time: number
  readonly type: 'page' | 'act' | 'stored' | 'sent' | 'held' | 'note'
  /** `/pricing`, `Accept all`, `_ga`, `https://t.example.com/collect` */
  readonly text: string
  readonly phase: VisitPhase
  /** The id of the declaration's service that it belongs to. */
  readonly service?: string
  /** Whether the declaration allows it at that moment; absent where that is not a question. */
  readonly isAllowed?: boolean
}

/** A picture that a visit took. */
export interface VisitPicture {
  readonly of: 'banner' | 'preferences' | 'page'
  /** `data:image/png;base64,…` */
  readonly image: string
}

/** What one visitor did and met. */
export interface Visit {
  readonly visitor: VisitorName
  /** `inconclusive` where the banner could not be operated, or no page was reached: that is never clean. */
  readonly outcome: 'done' | 'inconclusive'
  /** Why it is inconclusive. */
  readonly reason?: string
  /** Milliseconds. */
  readonly duration: number
  readonly pages: readonly string[]
  readonly events: readonly VisitEvent[]
  readonly pictures: readonly VisitPicture[]
}

/** Something that kept a page or a visit from being audited, said with what to do. */
export interface AuditProblem {
  readonly page?: string
  readonly visitor?: VisitorName
  readonly message: string
}

/** What was met at all, by its name, and who met it: the inventory beside the findings. */
export interface SeenItem {
  readonly kind: SeenKind
  readonly name: string
  /** For cookies the domain, else the origin. */
  readonly place: string
  readonly httpOnly?: boolean
  /** As measured: `session`, `persistent` or `400 days`. */
  readonly duration?: string
  readonly service?: string
  readonly visitors: readonly VisitorName[]
}

/** An origin that was contacted. */
export interface SeenHost {
  readonly host: string
  readonly service?: string
  readonly requests: number
  /** How many of them were kept in the browser. */
  readonly held: number
  readonly visitors: readonly VisitorName[]
}

/** All that an audit found, as `--json` writes it. */
export interface AuditReport {
  /** The version of this format. */
  readonly version: 1
  /** The version of consent-kit. */
  readonly generator: string
  /** The browser, with its version. */
  readonly browser: string
  readonly site: string
  /** The module of the declaration, from the working directory. */
  readonly declaration: string
  /** ISO 8601. */
  readonly startedAt: string
  /** Milliseconds. */
  readonly duration: number
  readonly pages: readonly string[]
  readonly visits: readonly Visit[]
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  readonly problems: readonly AuditProblem[]
  readonly items: readonly SeenItem[]
  readonly hosts: readonly SeenHost[]
  /** What this audit did not look at, in sentences. */
  readonly notChecked: readonly string[]
}
