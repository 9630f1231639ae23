import { parseSetCookie } from 'set-cookie-parser'

/** What one `Set-Cookie` header, or one text given to `document.cookie`, says. */
export interface CookieText {
  readonly name: string
  readonly value: string
  /** Without a dot; absent where the cookie is for its host alone. */
  readonly domain?: string
  /** Seconds; absent where it ends with the session. */
  readonly lasts?: number
  /** Whether it deletes the cookie. */
  readonly isDeletion: boolean
  readonly httpOnly: boolean
  readonly secure: boolean
  readonly sameSite?: string
}

/**
 * Reads a cookie's text. A browser's own list of cookies would not do: it caps every lifetime at 400 days.
 *
 * @param now In milliseconds since 1970.
 */
export function readCookieText(text: string, now: number): CookieText | undefined {
  const [cookie] = parseSetCookie(text, { decodeValues: false, split: false, silent: true })
  if (!cookie) return undefined
  const { name, value, domain, maxAge, expires, httpOnly = false, secure = false, sameSite } = cookie
  // RFC 6265bis, 5.5: Max-Age counts where both are there
  const lasts =
    maxAge !== undefined && !Number.isNaN(maxAge) ? maxAge : expires && !Number.isNaN(expires.getTime()) ? (expires.getTime() - now) / 1000 : undefined
  return {
    name,
    value,
    domain: domain?.replace(/^\./, '').toLowerCase() || undefined,
    lasts,
    isDeletion: lasts !== undefined && lasts <= 0,
    httpOnly,
    secure,
    sameSite,
  }
}
