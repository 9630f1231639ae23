import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentAct, ConsentRecord } from '../core/ConsentRecord.js'
import { decodeRecord } from '../core/decodeRecord.js'
import { encodeRecord } from '../core/encodeRecord.js'
import { indexConsent, type Question } from '../core/indexConsent.js'
import { nextRecord } from '../core/nextRecord.js'
import { own } from '../core/own.js'
import { cookieIn, cookiesIn } from './cookiesIn.js'
import { deleteHttpOnly } from './deleteHttpOnly.js'
import { readBody } from './readBody.js'
import { returnPath } from './returnPath.js'
import { setCookie } from './setCookie.js'
import { takeStock } from './takeStock.js'

/** What `log` gets: one answer that was made. Nothing in it says who made it. */
export interface ConsentLogEntry {
  /** The record that the response sets. */
  readonly record: ConsentRecord
  /** The one that counted until then; null where there was none. */
  readonly previous: ConsentRecord | null
  /** When the answer was made, ISO 8601 in UTC. */
  readonly at: string
}

/** The second argument of {@link createConsentHandler}. */
export interface ConsentHandlerOptions {
  /**
   * Keeps a log of answers. The response waits for it, two seconds at most; where it fails, the answer is stored all
   * the same, and the failure is written to the console.
   */
  readonly log?: (entry: ConsentLogEntry) => void | PromiseLike<void>
  /**
   * More origins whose pages may post here, such as `https://www.example.com`: for a site on several origins, and where
   * a proxy hides the site's own from the handler.
   */
  readonly trustedOrigins?: readonly string[]
}

const acts = ['accept-all', 'reject-all', 'accept-new', 'reject-new', 'save', 'keep', 'refresh'] as const
type Act = (typeof acts)[number]

interface Command {
  readonly act: Act
  readonly choose: (question: Question, isUndecided: boolean) => unknown
  /** The record that stood before an answer that is to be kept. */
  readonly previous?: string | null
  /** Where a form goes back to. */
  readonly returnTo?: string
}

class Refusal {
  constructor(
    readonly status: number,
    readonly message: string,
  ) {}
}

const largestBody = 8192
const longestLog = 2000
const privately = { 'Cache-Control': 'no-store' }
const isAct = (act: unknown): act is Act => acts.includes(act as Act)

const choosers: Record<Exclude<Act, 'save'>, Command['choose']> = {
  'accept-all': () => true,
  'reject-all': () => false,
  'accept-new': (_, isUndecided) => isUndecided || undefined,
  'reject-new': (_, isUndecided) => (isUndecided ? false : undefined),
  keep: () => undefined,
  refresh: () => undefined,
}

/** As the store names it: an act on everything is one only where nothing was answered before. */
function actOf(act: Act, isFirst: boolean): ConsentAct {
  if (act !== 'accept-new' && act !== 'reject-new') return act as ConsentAct
  if (!isFirst) return 'save'
  return act === 'accept-new' ? 'accept-all' : 'reject-all'
}

function readJson(text: string): Command {
  let body: { readonly act?: unknown; readonly choices?: unknown; readonly previous?: unknown } | null
  try {
    body = JSON.parse(text)
  } catch {
    throw new Refusal(400, 'The body is not JSON.')
  }
  if (typeof body !== 'object' || !body || !isAct(body.act)) throw new Refusal(400, `"act" must be one of ${acts.join(', ')}.`)
  const { act, choices = {}, previous } = body
  if (typeof choices !== 'object' || !choices || Array.isArray(choices) || Object.values(choices).some((choice) => typeof choice !== 'boolean'))
    throw new Refusal(400, '"choices" must be an object of ids with true or false.')
  if (previous !== undefined && previous !== null && typeof previous !== 'string') throw new Refusal(400, '"previous" must be a record or null.')
  const choiceOf = (id: string) => own(choices as Readonly<Record<string, boolean>>, id)
  return { act, previous, choose: act === 'save' ? ({ id, category }) => choiceOf(id) ?? choiceOf(category) : choosers[act] }
}

function readForm(text: string, questions: readonly Question[]): Command {
  const form = new URLSearchParams(text)
  const act = form.get('act') ?? form.get('consent')
  if (!isAct(act)) throw new Refusal(400, `"act" must be one of ${acts.join(', ')}.`)
  const returnTo = form.get('returnTo') ?? undefined
  if (act !== 'save') return { act, choose: choosers[act], returnTo }
  // a browser leaves out what is not checked; a hidden field of the same name may stand before the checkbox
  const isOn = (id: string) => ['on', 'true', '1'].includes(form.getAll(id).at(-1) as string)
  const isAskedSingly = (category: string) => questions.some((question) => question.category === category && question.id !== category && form.has(question.id))
  return { act, returnTo, choose: ({ id, category }) => isOn(id) || (isOn(category) && !isAskedSingly(category)) }
}

/** Where the request was sent: behind a proxy its own address is another, and the headers tell. No page can set them for another site. */
function addressOf({ headers, url }: Request): URL {
  const first = (header: string) => headers.get(header)?.split(',')[0]?.trim()
  const address = new URL(url)
  const host = first('x-forwarded-host') || first('host') || address.host
  const scheme = first('x-forwarded-proto') || address.protocol.slice(0, -1)
  const told = `${scheme}://${host}`
  return /^https?$/.test(scheme) && URL.canParse(told) ? new URL(told) : address
}

/** Where the page is, as its browser says. */
function pageOf(request: Request): URL {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  return origin && URL.canParse(origin) && (!site || site === 'same-origin') ? new URL(origin) : addressOf(request)
}

/**
 * Makes the route handler that keeps a visitor's answer on the server's side.
 *
 * It answers a POST with JSON, `{ "act": "accept-all" | "reject-all" | "save" | "keep" | "refresh", "choices": { id: boolean } }`,
 * by `{ record }`; and a form post, with the same in the field `act` (or `consent`, a button's name), a checkbox by the id
 * of each category or service, and `returnTo`, by a redirection (303) back to that path or the page it came from. A form's
 * `save` answers everything: what is not checked is denied. `accept-new` and `reject-new` answer only what is undecided,
 * as the banner's buttons do where something was answered before.
 *
 * - `refresh` sets the record that the request carries again, unchanged and for the rest of its lifetime. Safari keeps what
 *   script stores for seven days only, and cookies from a response as long as they say
 *   (https://webkit.org/blog/8613/intelligent-tracking-prevention-2-1/,
 *   https://webkit.org/tracking-prevention/).
 * - `keep` does the same with an answer that the page has just stored, and logs it; its field `previous` has the value of
 *   the cookie before, or null. A provider with an `endpoint` sends it after each answer.
 * - HttpOnly cookies of denied services are deleted, on each domain they could be set on: those that the request carries,
 *   and at a withdrawal every one whose whole name is declared.
 *
 * A request is refused, and changes nothing, where it is no POST (405), comes from another site (403, by Sec-Fetch-Site,
 * else Origin: https://w3c.github.io/webappsec-fetch-metadata/), has more than 8192 bytes (413), another type (415), or
 * another shape (400). Ids that the declaration does not know are passed over.
 *
 * @throws {TypeError} where one of `trustedOrigins` is no origin.
 *
 * @example
 * // app/api/consent/route.ts
 * export const POST = createConsentHandler(consent)
 */
export function createConsentHandler(consent: ConsentDeclaration, options: ConsentHandlerOptions = {}): (request: Request) => Promise<Response> {
  const { log, trustedOrigins = [] } = options
  const { name, maxAge, path, domain, sameSite } = consent.cookie
  const trusted = trustedOrigins.map((origin) => new URL(origin).origin)
  const index = indexConsent(consent)
  const questions = Object.keys(consent.categories).flatMap((category) => index.get(category) ?? [])

  function checkSite(request: Request) {
    const origin = request.headers.get('origin')
    if (origin && trusted.includes(origin)) return
    const site = request.headers.get('sec-fetch-site')
    if (site ? site !== 'same-origin' : origin !== new URL(request.url).origin && origin !== addressOf(request).origin)
      throw new Refusal(403, "This comes from another site. Where a proxy hides the site's own origin, name it in trustedOrigins.")
  }

  async function readCommand(request: Request): Promise<Command> {
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

  async function tell(entry: ConsentLogEntry) {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((_, reject) => {
      timer = setTimeout(() => reject(Error(`no answer in ${longestLog} ms`)), longestLog)
    })
    try {
      await Promise.race([log?.(entry), late])
    } catch (error) {
      console.error('consent-kit: the log failed; the answer is stored all the same.', error)
    } finally {
      clearTimeout(timer)
    }
  }

  async function carryOut(request: Request, { act, choose, previous, returnTo }: Command): Promise<Response> {
    const now = Date.now()
    const page = pageOf(request)
    const cookies = cookiesIn(request.headers.get('cookie'))
    const text = cookieIn(cookies, name)
    const stored = decodeRecord(text)
    const stock = takeStock(consent, stored)
    const made = actOf(act, stock.undecided.length === questions.length)
    const isKnown = (id: string) => index.has(id)
    const next = nextRecord(stored, made, questions, isKnown, (question) => choose(question, stock.undecided.includes(question.id)), maxAge, now)
    const isKept = act === 'keep'
    const before = isKept ? takeStock(consent, decodeRecord(previous ?? '')) : stock
    const record = next ?? stock.record
    const headers = new Headers(privately)

    if (record && (next || isKept || act === 'refresh')) {
      const left = Math.min(maxAge, Math.floor(maxAge - (now - Date.parse(record.time)) / 1000))
      const secure = sameSite === 'none' || page.protocol === 'https:'
      headers.append('Set-Cookie', setCookie(name, next ? encodeRecord(next) : (text as string), { maxAge: left, path, domain, sameSite, secure }))
      const after = takeStock(consent, record)
      const denied = questions.map(({ id }) => id).filter((id) => own(record.choices, id) === false && !after.allows(id))
      // where nobody knows what stood before, any of them may have been granted
      const withdrawn = isKept && previous === undefined ? denied : denied.filter((id) => before.allows(id))
      const present = cookies.map(([each]) => each)
      for (const header of deleteHttpOnly(consent, { denied, withdrawn, isAllowed: after.allows, present, page })) headers.append('Set-Cookie', header)
    }
    if (record && (next || isKept) && log) await tell({ record, previous: before.record, at: new Date(now).toISOString() })

    if (returnTo === undefined) return Response.json({ record }, { headers })
    headers.set('Location', returnTo)
    return new Response(null, { status: 303, headers })
  }

  return async (request) => {
    try {
      if (request.method !== 'POST') throw new Refusal(405, 'Only POST is answered here.')
      checkSite(request)
      return await carryOut(request, await readCommand(request))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { status, message } = error
      const headers = new Headers({ ...privately, 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' })
      if (status === 405) headers.set('Allow', 'POST')
      return new Response(`${message}\n`, { status, headers })
    }
  }
}
