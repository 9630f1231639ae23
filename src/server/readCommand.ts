import type { ConsentEntry } from '../core/ConsentEntry.js'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import { decodeRecord } from '../core/decodeRecord.js'
import type { Question } from '../core/indexConsent.js'
import { own } from '../core/own.js'
import { pageOf } from './pageOf.js'
import { Refusal } from './Refusal.js'
import { readBody } from './readBody.js'
import { returnPath } from './returnPath.js'

const acts = ['accept-all', 'reject-all', 'accept-new', 'reject-new', 'save', 'keep', 'refresh'] as const
type Act = (typeof acts)[number]

/** What the page says of an answer; null where it does not say, or says nonsense. */
export interface Particulars extends Pick<ConsentEntry, 'wording' | 'locale' | 'regime' | 'surface'> {
  /** Undefined where the server has to make one. */
  readonly key?: string
  /** The key of an earlier answer whose id the cookie has not got yet. */
  readonly id?: string
}

/** What a request asks for. */
export interface Command {
  readonly act: Act
  readonly choose: (question: Question, isUndecided: boolean) => unknown
  /** The answer that the page has stored; undefined where it is whatever the cookie holds. */
  readonly record?: ConsentRecord
  /** The record that stood before an answer that is to be kept; undefined where nobody knows. */
  readonly previous?: ConsentRecord | null
  readonly particulars: Particulars
  /** Where a form goes back to. */
  readonly returnTo?: string
}

/** In bytes. */
const largestBody = 8192
const isAct = (act: unknown): act is Act => acts.includes(act as Act)

const choosers: Record<Exclude<Act, 'save'>, Command['choose']> = {
  'accept-all': () => true,
  'reject-all': () => false,
  'accept-new': (_, isUndecided) => isUndecided || undefined,
  'reject-new': (_, isUndecided) => (isUndecided ? false : undefined),
  keep: () => undefined,
  refresh: () => undefined,
}

const shapes = {
  key: /^[\w-]{21}[AQgw]$/,
  locale: /^(?=.{1,35}$)[a-z]{2,8}(-[a-z\d]{1,8})*$/i,
  regime: /^(opt-in|opt-out|notice)$/,
  surface: /^[a-z-]{1,32}$/,
}

function readParticulars(body: Readonly<Record<string, unknown>>): Particulars {
  const inShape = (value: unknown, shape: RegExp) => (typeof value === 'string' && shape.test(value) ? value : null)
  const key = inShape(body.key, shapes.key) ?? undefined
  if (body.key !== undefined && !key) throw new Refusal(400, '"key" must be 16 bytes as 22 base64url characters.')
  return {
    key,
    id: inShape(body.id, shapes.key) ?? undefined,
    wording: inShape(body.wording, shapes.key),
    locale: inShape(body.locale, shapes.locale),
    regime: inShape(body.regime, shapes.regime) as Particulars['regime'],
    surface: inShape(body.surface, shapes.surface),
  }
}

function readJson(text: string): Command {
  let body: Readonly<Record<string, unknown>> | null
  try {
    body = JSON.parse(text)
  } catch {
    throw new Refusal(400, 'The body is not JSON.')
  }
  if (typeof body !== 'object' || !body || !isAct(body.act)) throw new Refusal(400, `"act" must be one of ${acts.join(', ')}.`)
  const { act, choices = {}, record, previous } = body
  if (typeof choices !== 'object' || !choices || Array.isArray(choices) || Object.values(choices).some((choice) => typeof choice !== 'boolean'))
    throw new Refusal(400, '"choices" must be an object of ids with true or false.')
  if (previous !== undefined && previous !== null && typeof previous !== 'string') throw new Refusal(400, '"previous" must be a record or null.')
  const told = typeof record === 'string' ? decodeRecord(record) : null
  if (record !== undefined && !told) throw new Refusal(400, '"record" must be a record.')
  const choiceOf = (id: string) => own(choices as Readonly<Record<string, boolean>>, id)
  return {
    act,
    record: told ?? undefined,
    previous: previous === undefined ? undefined : decodeRecord(previous ?? ''),
    particulars: readParticulars(body),
    choose: act === 'save' ? ({ id, category }) => choiceOf(id) ?? choiceOf(category) : choosers[act],
  }
}

function readForm(text: string, questions: readonly Question[]): Command {
  const form = new URLSearchParams(text)
  const act = form.get('act') ?? form.get('consent')
  if (!isAct(act)) throw new Refusal(400, `"act" must be one of ${acts.join(', ')}.`)
  const returnTo = form.get('returnTo') ?? undefined
  const particulars = { ...readParticulars({}), surface: 'form' }
  if (act !== 'save') return { act, choose: choosers[act], particulars, returnTo }
  // a browser leaves out what is not checked; a hidden field of the same name may stand before the checkbox
  const isOn = (id: string) => ['on', 'true', '1'].includes(form.getAll(id).at(-1) as string)
  const isAskedSingly = (category: string) => questions.some((question) => question.category === category && question.id !== category && form.has(question.id))
  return { act, returnTo, particulars, choose: ({ id, category }) => isOn(id) || (isOn(category) && !isAskedSingly(category)) }
}

/**
 * Reads what a request asks for.
 *
 * @throws {Refusal} where it is of another type, too long, or of another shape.
 */
export async function readCommand(request: Request, questions: readonly Question[]): Promise<Command> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  const isForm = type === 'application/x-www-form-urlencoded'
  if (!isForm && type !== 'application/json') throw new Refusal(415, 'Send application/json or application/x-www-form-urlencoded.')
  const text = await readBody(request, largestBody).catch(() => {
    throw new Refusal(400, 'The body is not UTF-8 text, or broke off.')
  })
  if (text === undefined) throw new Refusal(413, `The body has more than ${largestBody} bytes.`)
  if (!isForm) return readJson(text)
  const command = readForm(text, questions)
  const { origin } = pageOf(request)
  const referer = request.headers.get('referer') ?? ''
  const from = URL.canParse(referer) && new URL(referer).origin === origin ? referer.slice(origin.length) : '/'
  return { ...command, returnTo: returnPath(command.returnTo ?? from, origin) }
}
