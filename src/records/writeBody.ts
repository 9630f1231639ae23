import type { AnswerTerms } from '../core/ConsentRecord.js'
import { consentActs } from '../core/consentActs.js'
import { encodeRecord } from '../core/encodeRecord.js'
import { own } from '../core/own.js'
import { ConsentEntryError } from './ConsentEntryError.js'
import type { EntryBody } from './EntryBody.js'
import { timeOf } from './timeOf.js'

/** In bytes: twice what a cookie can hold. */
const largestBody = 8192

/**
 * Writes a body: its version (1 byte), the link (16), the visitor's time and the server's in milliseconds since 1970 (6
 * each), the act (1), the context's digest (16), the choices as the consent cookie has them, and the position of the entry
 * before (6). Numbers have their highest byte first. The choices are text: `posthog@2/meta.youtube~ffk`, what is granted,
 * then what is denied, each in order of its ids.
 *
 * @param link 16 bytes.
 * @param context 16 bytes.
 * @throws {ConsentEntryError} naming the first field that is not of its form.
 */
export function writeBody(link: Uint8Array, context: Uint8Array, entry: Omit<EntryBody, 'link' | 'context'>): Uint8Array {
  const time = readTime('time', entry.time)
  const received = readTime('received', entry.received)
  const act = consentActs.indexOf(entry.act)
  if (act < 0) throw new ConsentEntryError('act', `is not one of ${consentActs.join(', ')}`)
  const { previous } = entry
  if (!(isCount(previous) && previous < 2 ** 48))
    throw new ConsentEntryError('previous', 'is not a position: a whole number from 0, below 2 to the power of 48')
  const choices = new TextEncoder().encode(choicesText(entry))
  const body = new Uint8Array(52 + choices.length)
  if (body.length > largestBody) throw new ConsentEntryError('choices', `are too many: they make ${body.length} bytes, and an entry has at most ${largestBody}`)
  const view = new DataView(body.buffer)
  const putNumber = (offset: number, value: number) => {
    view.setUint16(offset, value / 2 ** 32)
    view.setUint32(offset + 2, value)
  }
  body[0] = 1
  body.set(link, 1)
  putNumber(17, time)
  putNumber(23, received)
  body[29] = act
  body.set(context, 30)
  body.set(choices, 46)
  putNumber(46 + choices.length, previous)
  return body
}

function readTime(field: string, text: string): number {
  const time = timeOf(text)
  if (Number.isNaN(time)) throw new ConsentEntryError(field, 'is not a time in UTC with milliseconds, such as "2026-11-22T14:12:32.123Z"')
  return time
}

function choicesText({ time, act, choices, terms }: Pick<EntryBody, 'time' | 'act' | 'choices' | 'terms'>): string {
  if (!isObject(choices) || !isObject(terms)) throw new ConsentEntryError('choices', 'or their terms are no object')
  const ids = Object.keys(choices).sort()
  for (const id of ids) checkChoice(id, choices[id], own(terms, id))
  const sorted = Object.fromEntries(ids.map((id) => [id, choices[id] as boolean]))
  const [, , , granted, denied] = encodeRecord({ time, act, choices: sorted, terms }).split('/') as [string, string, string, string, string]
  return `${granted.slice('yes:'.length)}/${denied.slice('no:'.length)}`
}

function checkChoice(id: string, choice: unknown, terms: AnswerTerms | undefined) {
  const field = `choices.${id.slice(0, 64)}`
  if (!/^[A-Za-z][\w-]{0,63}$/.test(id))
    throw new ConsentEntryError(field, 'has no id of a service: a letter, then letters, digits, "-" or "_", at most 64 of them')
  // it would bind the visitor's receipt to the entry for good
  if (/^id-[\w-]{22}$/.test(id)) throw new ConsentEntryError(field, 'has the id of a receipt, which a body may not hold')
  if (typeof choice !== 'boolean') throw new ConsentEntryError(field, 'is neither true nor false')
  const { revision, since } = terms ?? ({} as Partial<AnswerTerms>)
  if (!(isCount(revision) && revision < 1e9 && isCount(since)))
    throw new ConsentEntryError(field, 'has no terms: a revision below 1000000000 and a day, both whole numbers from 0')
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
