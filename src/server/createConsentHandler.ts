import { answerIn } from '../core/answerIn.js'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentAct, ConsentRecord } from '../core/ConsentRecord.js'
import { declarationDigest } from '../core/declarationDigest.js'
import { decodeRecord } from '../core/decodeRecord.js'
import { encodeRecord } from '../core/encodeRecord.js'
import { indexConsent } from '../core/indexConsent.js'
import { nextRecord } from '../core/nextRecord.js'
import { own } from '../core/own.js'
import { randomKey } from '../core/randomKey.js'
import { receiptId, withReceiptId } from '../core/receiptId.js'
import type { ConsentHandlerOptions } from './ConsentHandlerOptions.js'
import { cookieIn, cookiesIn } from './cookiesIn.js'
import { createLimiter, type RequestLimit } from './createLimiter.js'
import { deleteHttpOnly } from './deleteHttpOnly.js'
import { entryOf } from './entryOf.js'
import { networkOf } from './networkOf.js'
import { addressOf, pageOf } from './pageOf.js'
import { Refusal } from './Refusal.js'
import { type Command, readCommand } from './readCommand.js'
import { setCookie } from './setCookie.js'
import { storeEntry } from './storeEntry.js'
import { type Stock, takeStock } from './takeStock.js'
import { tellEntry } from './tellEntry.js'
import { visitorAddress } from './visitorAddress.js'

const usualLimit: RequestLimit = { requests: 60, seconds: 60 }
/** What a browser keeps of a cookie, name and value together (rfc6265bis, section 5.6). */
const largestCookie = 4096
const privately = { 'Cache-Control': 'no-store' }

/** As the store names it: an act on everything is one only where nothing was answered before. */
function actOf(act: Command['act'], isFirst: boolean): ConsentAct {
  if (act !== 'accept-new' && act !== 'reject-new') return act as ConsentAct
  if (!isFirst) return 'save'
  return act === 'accept-new' ? 'accept-all' : 'reject-all'
}

function refuse({ status, message, retryAfter }: Refusal, headers = new Headers(privately)): Response {
  headers.set('Content-Type', 'text/plain; charset=utf-8')
  headers.set('X-Content-Type-Options', 'nosniff')
  if (status === 405) headers.set('Allow', 'POST')
  if (retryAfter) headers.set('Retry-After', String(retryAfter))
  return new Response(`${message}\n`, { status, headers })
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
 * - `keep` does the same with an answer that the page has just stored, and logs it. A provider with an `endpoint` sends it
 *   after each answer, with `record` and `previous`, the values of the cookie after and before it (null where there was
 *   none), and what the log keeps beside: `key`, `surface`, `locale`, `wording`, `regime`. Where the cookie holds another
 *   answer by now, it is logged and no cookie is set.
 * - HttpOnly cookies of denied services are deleted, on each domain they could be set on: those that the request carries,
 *   and at a withdrawal every one whose whole name is declared.
 *
 * A request is refused, and changes nothing, where it is no POST (405), comes from another site (403, by Sec-Fetch-Site,
 * else Origin: https://w3c.github.io/webappsec-fetch-metadata/), is one too many (429, by `limit`), has more than 8192
 * bytes (413), another type (415), or another shape (400). Ids that the declaration does not know are passed over. Only a
 * 503, for an entry that is not stored yet, sets the cookie.
 *
 * @throws {TypeError} where one of `trustedOrigins` is no origin, or `limit` is none.
 *
 * @example
 * // app/api/consent/route.ts
 * export const POST = createConsentHandler(consent)
 *
 * @example
 * export const POST = createConsentHandler(consent, { log: createConsentLog({ consent, database: './consent-log' }) })
 */
export function createConsentHandler(consent: ConsentDeclaration, options: ConsentHandlerOptions = {}): (request: Request) => Promise<Response> {
  const { log, limit = log ? usualLimit : false, visitorAddress: addressIn = visitorAddress, trustedOrigins = [] } = options
  const records = typeof log === 'object' ? log : undefined
  const waitOf = limit && createLimiter(limit)
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

  function checkLimit(request: Request) {
    if (!waitOf) return
    const address = addressIn(request)?.slice(0, 64)
    // who has one address of IPv6 has a whole network of them
    const visitor = address
      ? (networkOf(address, { v4: 32, v6: 64 }) ?? address)
      : receiptId(decodeRecord(cookieIn(cookiesIn(request.headers.get('cookie')), name)))
    const wait = visitor && waitOf(visitor)
    if (wait) throw new Refusal(429, `These are too many answers of one visitor. Send the next in ${wait} seconds.`, wait)
  }

  let nothing: Stock | undefined
  const unanswered = () => {
    nothing ??= takeStock(consent, null)
    return nothing
  }

  let declared: Promise<string> | undefined
  const digest = () => {
    declared ??= declarationDigest(consent)
    return declared
  }

  /** The id in a record that the lifetime has not ended. */
  function lastingId(record: ConsentRecord | null | undefined, now: number): string | null {
    const id = receiptId(record ?? null)
    return record && id && answerIn(record, `id-${id}`, 0, maxAge, now) ? id : null
  }

  async function carryOut(request: Request, { act, choose, record: told, previous, particulars, returnTo }: Command): Promise<Response> {
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
    // another answer has come after it, and is not to be undone
    const isLate = isKept && told && told.time !== stored?.time
    const before = !isKept ? stock : previous ? takeStock(consent, previous) : unanswered()
    let record = next ?? stock.record
    // what carries no id was never logged, because its page was left too early or there was no log then
    const isUnlogged = act === 'refresh' && records && !receiptId(stored)
    const answered = next ?? (isLate ? told : isKept ? stored : isUnlogged ? stock.record : null)
    const headers = new Headers(privately)

    const { key = randomKey(), id: earlier, ...shown } = particulars
    const id = records ? (lastingId(answered, now) ?? lastingId(previous, now) ?? earlier ?? key) : key
    const entry =
      log && answered
        ? entryOf(answered, {
            ...shown,
            key,
            id,
            received: new Date(now).toISOString(),
            declaration: await digest(),
            address: (options.address && networkOf(addressIn(request) ?? '', { v4: 24, v6: 48 })) ?? null,
            questions,
            allowedBefore: before.allows,
          })
        : null

    let failure: Refusal | undefined
    if (entry && records) failure = await storeEntry(records, entry)
    else if (entry && answered && typeof log === 'function') await tellEntry(log, { ...entry, record: answered, previous: before.record })

    if (record && !isLate && (next || isKept || act === 'refresh')) {
      const left = Math.min(maxAge, Math.floor(maxAge - (now - Date.parse(record.time)) / 1000))
      const secure = sameSite === 'none' || page.protocol === 'https:'
      // what no page sends again is logged when it is refreshed, as long as it carries no id
      const named = records && entry && (isKept || !failure) ? withReceiptId(record, id) : record
      const isRoom = name.length + 1 + encodeRecord(named).length <= largestCookie
      const value = next || named !== record ? encodeRecord(isRoom ? named : record) : (text as string)
      if (isRoom) record = named
      headers.append('Set-Cookie', setCookie(name, value, { maxAge: left, path, domain, sameSite, secure }))
      const { choices } = record
      const after = next ? takeStock(consent, next) : stock
      const denied = questions.map(({ id }) => id).filter((id) => own(choices, id) === false && !after.allows(id))
      // where nobody knows what stood before, any of them may have been granted
      const withdrawn = isKept && previous === undefined ? denied : denied.filter((id) => before.allows(id))
      const present = cookies.map(([each]) => each)
      for (const header of deleteHttpOnly(consent, { denied, withdrawn, isAllowed: after.allows, present, page })) headers.append('Set-Cookie', header)
    }

    // without JavaScript, nobody could send it again
    if (failure && returnTo === undefined) return refuse(failure, headers)
    if (returnTo === undefined) return Response.json({ record }, { headers })
    headers.set('Location', returnTo)
    return new Response(null, { status: 303, headers })
  }

  return async (request) => {
    try {
      if (request.method !== 'POST') throw new Refusal(405, 'Only POST is answered here.')
      checkSite(request)
      checkLimit(request)
      return await carryOut(request, await readCommand(request, questions))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return refuse(error)
    }
  }
}
