import { answerIn } from '../core/answerIn.js'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import { indexConsent } from '../core/indexConsent.js'
import type { ConsentCondition } from '../core/Register.js'

/** What a visitor's answers count under. */
export interface VisitorOptions {
  /**
   * The rule that applies to this visitor, such as `regimeFor` gives it; the one that the page's provider gets.
   * @default 'opt-in'
   */
  readonly regime?: ConsentRegime
  /**
   * Whether the request carries a Global Privacy Control signal, as `gpc` reads it.
   * @default false
   */
  readonly gpc?: boolean
}

export interface Stock {
  /** The record, or null where nothing in it counts any more. */
  readonly record: ConsentRecord | null
  readonly undecided: readonly string[]
  allows(condition: ConsentCondition): boolean
}

/** What a record says to a declaration now; the store's snapshot, without a store. */
export function takeStock(consent: ConsentDeclaration, record: ConsentRecord | null, { regime = 'opt-in', gpc = false }: VisitorOptions = {}): Stock {
  const now = Date.now()
  const index = indexConsent(consent)
  const choices: Record<string, boolean> = {}
  const undecided: string[] = []
  let isCounting = false
  for (const [category, { sale }] of Object.entries(consent.categories))
    for (const { id, revision } of index.get(category) ?? []) {
      const answer = answerIn(record, id, revision, consent.cookie.maxAge, now)
      if (answer) isCounting = true
      else undecided.push(id)
      choices[id] = answer?.choice ?? !(regime === 'opt-in' || (gpc && sale))
    }
  const isAllowed = (id: string) => index.get(id)?.every((question) => choices[question.id]) ?? false
  return {
    record: isCounting ? record : null,
    undecided,
    allows(condition) {
      if (typeof condition === 'string') return isAllowed(condition)
      return 'any' in condition ? condition.any.some(isAllowed) : condition.all.length > 0 && condition.all.every(isAllowed)
    },
  }
}
