import type { ConsentEntry } from '../core/ConsentEntry.js'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import { consentActs } from '../core/consentActs.js'
import type { Question } from '../core/indexConsent.js'
import { own } from '../core/own.js'
import { Refusal } from './Refusal.js'

/** What the record itself does not say. */
interface EntryFacts extends Omit<ConsentEntry, 'time' | 'act' | 'choices' | 'terms'> {
  /** What the declaration asks about: of anything else, the record may hold answers to other sites. */
  readonly questions: readonly Question[]
  readonly allowedBefore: (id: string) => boolean
}

/**
 * Makes the entry of an answer. A refusal of everything that takes back something granted is a withdrawal.
 *
 * @returns null where the record answers nothing that the declaration asks about
 * @throws {Refusal} where the record is none that this package writes.
 */
export function entryOf({ time, act, choices, terms }: ConsentRecord, { questions, allowedBefore, ...facts }: EntryFacts): ConsentEntry | null {
  const ids = questions.map(({ id }) => id).filter((id) => Object.hasOwn(choices, id))
  if (!ids.length) return null
  const given = Date.parse(time)
  const isWritten =
    consentActs.includes(act) && given >= 0 && new Date(given).toISOString() === time && ids.every((id) => Number.isSafeInteger(own(terms, id)?.since))
  if (!isWritten) throw new Refusal(400, 'The record is not written as one is: its act, its time, or the age of an answer.')
  const isWithdrawal = act === 'reject-all' && ids.some((id) => !choices[id] && allowedBefore(id))
  const pick = <Value>(from: Readonly<Record<string, Value>>) => Object.fromEntries(ids.map((id) => [id, from[id] as Value]))
  return { ...facts, time, act: isWithdrawal ? 'withdraw' : act, choices: pick(choices), terms: pick(terms) }
}
