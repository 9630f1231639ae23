import { answerIn, day } from './answerIn.js'
import type { AnswerTerms, ConsentAct, ConsentRecord } from './ConsentRecord.js'
import { encodeRecord } from './encodeRecord.js'
import type { Question } from './indexConsent.js'

/** Longer than this, a record no longer carries along answers to what the declaration does not know. */
const roomForStrangers = 3000

/**
 * The record that an act makes of the earlier one: the new answers, and every other answer that
 * still counts with its own age; also those to what another declaration on this domain asked.
 *
 * @param isKnown Whether the declaration has a category or service of this id.
 * @param choose The new answer to a question; anything but true and false leaves it as it was.
 * @param maxAge In seconds.
 * @param now In milliseconds since 1970.
 * @returns null where nothing was answered
 */
export function nextRecord(
  record: ConsentRecord | null,
  act: ConsentAct,
  questions: readonly Question[],
  isKnown: (id: string) => boolean,
  choose: (question: Question) => unknown,
  maxAge: number,
  now: number,
): ConsentRecord | null {
  const choices: Record<string, boolean> = {}
  const terms: Record<string, AnswerTerms> = {}
  const next = { time: new Date(now).toISOString(), act, choices, terms }
  const put = (id: string, choice: boolean, revision: number, since = 0) => {
    choices[id] = choice
    terms[id] = { revision, since }
  }
  for (const question of questions) {
    const choice = choose(question)
    if (typeof choice === 'boolean') put(question.id, choice, question.revision)
  }
  if (!Object.keys(choices).length) return null
  for (const [id, { revision }] of Object.entries({ ...record?.terms })) {
    const earlier = answerIn(record as ConsentRecord, id, revision, maxAge, now)
    if (!earlier || Object.hasOwn(choices, id) || (!isKnown(id) && encodeRecord(next).length > roomForStrangers)) continue
    put(id, earlier.choice, revision, earlier.since < ((now / day) | 0) ? earlier.since : 0)
  }
  return next
}
