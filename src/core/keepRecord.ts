import type { ConsentDeclaration } from './ConsentDeclaration.js'
import type { ConsentRecord } from './ConsentRecord.js'
import type { ConsentRegime } from './ConsentSnapshot.js'
import { cookieStorage } from './cookieStorage.js'
import { decodeRecord } from './decodeRecord.js'
import { encodeRecord } from './encodeRecord.js'
import { type PostFailure, postToEndpoint } from './postToEndpoint.js'
import { randomKey } from './randomKey.js'
import type { UnsentAnswer } from './UnsentAnswer.js'
import { setUnsent, unsentAnswers, unsentName } from './unsentAnswers.js'

/** What the provider knows of the site. */
interface KeepingSite {
  readonly consent: ConsentDeclaration
  /** What `createConsentHandler` answers. */
  readonly endpoint?: string
  readonly regime?: ConsentRegime
  readonly messages?: { readonly lang?: string }
}

/** In milliseconds. Safari forgets what script stored after seven days (https://webkit.org/tracking-prevention/). */
const scriptCookieLife = 7 * 86400e3
/** In bytes, so that a body with two records stays within the 8192 that the endpoint takes. */
const longestPrevious = 3700
const mostRetries = 3

/** The time of the record that was posted last, so that no answer is posted twice. */
let posted: string | undefined
/** The request that is under way, and this page's last answer until the endpoint has taken or refused it. */
let sending: AbortController | undefined
let answering: { readonly endpoint: string; readonly answer: UnsentAnswer } | undefined
let retry: ReturnType<typeof setTimeout> | undefined

/** Without cookies there is nothing to keep; a sandboxed frame throws at any touch of them. */
const isInCookie = (time: string) => {
  try {
    return document.cookie.includes(time)
  } catch {
    return false
  }
}

/** Writes an answer once more, where the response to an earlier request has put an earlier one in its place. */
function hold(consent: ConsentDeclaration, record: ConsentRecord) {
  try {
    const storage = cookieStorage(consent)
    const kept = decodeRecord(storage.read())
    if (kept && kept.time < record.time) storage.write(encodeRecord(record))
  } catch {
    // no cookies here
  }
}

/** Whether this page is the first of a visit. */
const isEntry = () => !document.referrer.startsWith(`${location.origin}/`)

/**
 * Has what is not taken yet logged when the page is left, and keeps it for the next page. That request outlives this page, and
 * nothing could take it back: Chromium ends none that was sent with `keepalive`. So it goes without the cookie, and sets none.
 */
function stow() {
  if (!answering) return
  const { endpoint, answer } = answering
  setUnsent(answer, true)
  void postToEndpoint(endpoint, JSON.stringify(answer), { keepalive: true, credentials: 'omit' })
}

async function send({ endpoint = '', consent }: KeepingSite, time: string, body: string, controller: AbortController): Promise<PostFailure | undefined> {
  let channel: BroadcastChannel | undefined
  // the response would set it again over what another tab has answered since
  if (isInCookie(time))
    try {
      channel = new BroadcastChannel(`consent-kit:${consent.cookie.name}`)
      channel.onmessage = () => isInCookie(time) || controller.abort()
    } catch {
      // an old browser, or one that denies the page its storage
    }
  // Firefox and WebKit end what is under way before they leave its page: nothing to tell anybody
  let isLeaving = false
  const leave = () => {
    isLeaving = true
  }
  addEventListener('beforeunload', leave)
  const failure = await postToEndpoint(endpoint, body, { signal: controller.signal })
  removeEventListener('beforeunload', leave)
  if (failure && isLeaving) controller.abort()
  channel?.close()
  return failure
}

async function sendAnswer(site: KeepingSite, answer: UnsentAnswer, controller: AbortController): Promise<PostFailure | undefined> {
  const [, time = ''] = answer.record.split('/')
  const failure = await send(site, time, JSON.stringify(answer), controller)
  setUnsent(answer, failure?.mayPass)
  if (!failure?.mayPass && answering?.answer.key === answer.key) answering = undefined
  return failure
}

/** @param wait In seconds, where the endpoint asked for it. */
function sendLater(site: KeepingSite, attempt: number, wait: number): void {
  clearTimeout(retry)
  // pages that failed at the same moment do not come back at the same moment
  const seconds = Math.max(wait, 4 ** attempt) * (1 + Math.random() / 2)
  if (attempt < mostRetries) retry = setTimeout(() => sendUnsent(site, attempt + 1), seconds * 1000)
}

/** Sends what could not be sent, the earliest first; while another tab does, it waits. */
async function sendUnsent(site: KeepingSite, attempt = 0): Promise<void> {
  if (!unsentAnswers().length) return
  const controller = new AbortController()
  sending = controller
  const sendAll = async (lock?: unknown) => {
    for (const answer of lock === null ? [] : unsentAnswers()) {
      const failure = await sendAnswer(site, answer, controller)
      if (failure?.mayPass) return failure.wait
    }
    return 0
  }
  const wait = await (navigator.locks?.request(unsentName, { ifAvailable: true }, sendAll) ?? sendAll()).catch(() => 0)
  if (sending === controller && unsentAnswers().length) sendLater(site, attempt, wait)
}

/**
 * Has the site's endpoint set the consent cookie once more, by Set-Cookie, log the answer, and delete what script cannot:
 * after an answer, and once a visit while the cookie is young enough to be one that the endpoint has not kept yet. An
 * answer that cannot be sent is sent again after about 1, 4 and 16 seconds, or when the endpoint says, and then on the
 * next page.
 *
 * A reset under opt-in is logged as the withdrawal that it is, and leaves the cookie alone.
 *
 * @param record What the cookie holds; where it does not, nothing is posted. Null after a reset.
 * @param previous The record that stood until this answer, or null; left out where `record` was found in the cookie.
 * @param event What the browser was about when the answer was given.
 * @param banner The banner that was there until then; React may have taken it out of the page since.
 * @throws (rejects) where the endpoint cannot be reached at once, or refuses. The cookie stays as it is.
 */
export async function keepRecord(
  site: KeepingSite,
  record: ConsentRecord | null,
  previous?: ConsentRecord | null,
  event?: Event,
  banner?: HTMLElement | null,
): Promise<void> {
  const { endpoint, regime = 'opt-in', messages } = site
  // also an answer that was given before hydration
  const isEarly = previous === undefined
  if ((document as { prerendering?: unknown }).prerendering === true)
    await new Promise((activate) => document.addEventListener('prerenderingchange', activate, { once: true }))
  if (!isEarly && sending) {
    // its response would set an earlier answer again, after this one
    sending.abort()
    if (record) hold(site.consent, record)
  }
  const told = record ?? (previous && (await import('./takeBack.js')).takeBack(site, previous, Date.now()))
  if (!endpoint || !told || posted === told.time || (record && !isInCookie(told.time))) return
  const made = Date.parse(told.time)
  const isAnswer = !isEarly || made >= performance.timeOrigin
  const unsent = unsentAnswers()
  const last = answering?.answer ?? unsent.at(-1)
  const isDue = isEntry() && Date.now() - made < scriptCookieLife && !unsent.some((answer) => answer.record.includes(told.time))
  if (!isAnswer && !isDue) return sendUnsent(site)

  posted = told.time
  clearTimeout(retry)
  sending?.abort()
  const controller = new AbortController()
  sending = controller
  let failure: PostFailure | undefined
  if (isAnswer) {
    const before = previous && encodeRecord(previous)
    const answer: UnsentAnswer = {
      act: 'keep',
      key: randomKey(),
      // after a reset, which is a withdrawal, the visitor is somebody new
      id: last && !last.record.includes('/withdraw/') ? (last.id ?? last.key) : undefined,
      record: encodeRecord(told),
      previous: before && before.length > longestPrevious ? undefined : before,
      regime,
      surface: isEarly ? 'banner' : null,
      locale: isEarly ? (messages?.lang ?? 'en') : null,
      wording: null,
    }
    answering = { endpoint, answer }
    addEventListener('pagehide', stow)
    const target = isEarly ? banner : event?.target
    const shown = await import('./describeShown.js').then(({ describeShown }) => describeShown(target)).catch(() => undefined)
    Object.assign(answer, shown)
    failure = await sendAnswer(site, answer, controller)
  } else failure = await send(site, told.time, '{"act":"refresh"}', controller)

  if (sending !== controller) return
  if (failure?.mayPass) sendLater(site, 0, failure.wait)
  else void sendUnsent(site)
  if (!failure || controller.signal.aborted) return
  if (!failure.mayPass || !isAnswer) posted = undefined
  throw Error(`consent-kit: "${endpoint}" did not keep the answer; in this browser it counts all the same`, { cause: failure.cause })
}
