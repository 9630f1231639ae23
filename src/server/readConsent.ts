import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentReading } from '../core/ConsentReading.js'
import { decodeRecord } from '../core/decodeRecord.js'
import { cookieIn, cookiesIn } from './cookiesIn.js'
import { takeStock, type VisitorOptions } from './takeStock.js'

/** A framework's parsed cookies, such as what `cookies()` of Next.js gives. */
export interface CookieJar {
  get(name: string): { readonly value: string } | undefined
}

/** Where {@link readConsent} finds the cookie: a Cookie header's text, headers, a request, or a framework's parsed cookies. */
export type ConsentSource = string | Pick<Headers, 'get'> | { readonly headers: Pick<Headers, 'get'> } | CookieJar | null | undefined

async function textIn(given: ConsentSource | PromiseLike<ConsentSource>, name: string): Promise<string | undefined> {
  const source = await given
  if (!source) return undefined
  if (typeof source === 'string') return cookieIn(cookiesIn(source), name)
  if ('headers' in source) return cookieIn(cookiesIn(source.headers.get('cookie')), name)
  // headers give a text or null under any name, parsed cookies an object or nothing
  const found = await source.get(name)
  if (typeof found === 'object' && found) return cookieIn([[name, found.value]], name)
  const header = found === undefined ? undefined : await source.get('cookie')
  return typeof header === 'string' ? cookieIn(cookiesIn(header), name) : undefined
}

/**
 * Reads the visitor's answer from a request, as the store in the browser would. Never throws: a broken cookie, or a
 * promise that is rejected, reads as no answer.
 *
 * @param source A Cookie header's text, `Headers`, a `Request`, the result of `cookies()` of Next.js, or a promise of one.
 * @param options The regime and the signal that apply to this visitor, where it is not `opt-in` for everybody.
 *
 * @example
 * <ConsentProvider consent={consent} record={await readConsent(consent, cookies())}>
 * const { allows } = await readConsent(consent, request)
 */
export async function readConsent(
  consent: ConsentDeclaration,
  source: ConsentSource | PromiseLike<ConsentSource>,
  options: VisitorOptions = {},
): Promise<ConsentReading> {
  const text = await textIn(source, consent.cookie.name).catch(() => undefined)
  const { record, allows } = takeStock(consent, typeof text === 'string' ? decodeRecord(text) : null, options)
  return { ...options, record, allows }
}
