import type { ConsentRecord } from './ConsentRecord.js'
import { encodeRecord } from './encodeRecord.js'

/** In milliseconds. Safari forgets what script stored after seven days (https://webkit.org/tracking-prevention/). */
const scriptCookieLife = 7 * 86400e3

/** The time of the record that was posted last, so that no answer is posted twice. */
let posted: string | undefined

/** The request that is under way. */
let sending: AbortController | undefined

/** Without cookies there is nothing to keep; a sandboxed frame throws at any touch of them. */
const isInCookie = ({ time }: ConsentRecord) => {
  try {
    return document.cookie.includes(time)
  } catch {
    return false
  }
}

/** Whether this page is the first of a visit. */
const isEntry = () => !document.referrer.startsWith(`${location.origin}/`)

/**
 * Has the site's endpoint set the consent cookie once more, by Set-Cookie, and delete what script cannot: after an answer,
 * and once a visit while the cookie is young enough to be one that the endpoint has not kept yet.
 *
 * @param endpoint What `createConsentHandler` answers.
 * @param record What the cookie holds; where it does not, nothing is posted.
 * @param previous The record that stood until this answer, or null; left out where `record` was found in the cookie.
 * @throws (rejects) where the endpoint cannot be reached, or refuses. The cookie stays as it is.
 */
export async function keepRecord(endpoint: string, record: ConsentRecord, previous?: ConsentRecord | null): Promise<void> {
  const made = Date.parse(record.time)
  // also an answer that was given before hydration
  const isAnswer = previous !== undefined || made >= performance.timeOrigin
  if ((document as { prerendering?: boolean }).prerendering)
    await new Promise((activate) => document.addEventListener('prerenderingchange', activate, { once: true }))
  if (posted === record.time || !isInCookie(record) || !(isAnswer || (isEntry() && Date.now() - made < scriptCookieLife))) return
  posted = record.time
  // it would set an earlier answer again, after this one
  sending?.abort()
  sending = new AbortController()
  const { signal } = sending
  const body = isAnswer ? { act: 'keep', previous: previous && encodeRecord(previous) } : { act: 'refresh' }
  try {
    // outlives the page, which may be left or reloaded at once
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      keepalive: true,
      signal,
    })
    if (!response.ok) throw Error(`${response.status} ${await response.text()}`)
  } catch (cause) {
    if (signal.aborted) return
    posted = undefined
    throw Error(`consent-kit: "${endpoint}" did not keep the answer; the cookie that script wrote holds it still`, { cause })
  }
}
