interface CookieAttributes {
  /** In seconds; 0 deletes the cookie. */
  readonly maxAge: number
  readonly path: string
  readonly domain?: string
  readonly sameSite?: 'lax' | 'strict' | 'none'
  readonly secure?: boolean
  readonly httpOnly?: boolean
}

/** The value of a Set-Cookie header (RFC 6265, section 4.1). */
export function setCookie(name: string, value: string, { maxAge, path, domain, sameSite, secure, httpOnly }: CookieAttributes): string {
  return [
    `${name}=${value}`,
    `Path=${path.replace(/[^!-~]+/g, encodeURIComponent)}`,
    domain && `Domain=${domain}`,
    `Max-Age=${maxAge}`,
    sameSite && `SameSite=${sameSite.replace(/^./, (first) => first.toUpperCase())}`,
    secure && 'Secure',
    httpOnly && 'HttpOnly',
  ]
    .filter(Boolean)
    .join('; ')
}
