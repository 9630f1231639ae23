import type { VisitorName } from '../AuditReport.js'

/** A visitor in words. */
export interface VisitorWords {
  /** `Refuses` */
  readonly name: string
  /** What they do, in a sentence. */
  readonly does: string
}

const words: Readonly<Record<Exclude<VisitorName, `only:${string}`>, VisitorWords>> = {
  undecided: { name: 'Undecided', does: 'Waits, scrolls, follows links, and answers nothing.' },
  refuse: { name: 'Refuses', does: 'Refuses on the first page, and goes on.' },
  accept: { name: 'Accepts', does: 'Accepts everything on the first page, and goes on.' },
  withdraw: { name: 'Withdraws', does: 'Accepts everything, goes on, and takes it back.' },
  gpc: { name: 'Sends GPC', does: 'Sends Global Privacy Control with every request, and answers nothing.' },
}

/** What a visitor is called, and what they do. */
export function describeVisitor(visitor: VisitorName): VisitorWords {
  const known = Object.hasOwn(words, visitor) ? words[visitor as keyof typeof words] : undefined
  const category = visitor.replace('only:', '')
  return known ?? { name: `Accepts ${category} only`, does: `Accepts the category “${category}” alone on the first page, and goes on.` }
}
