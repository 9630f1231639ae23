/** What the banner's markup tells the inline script, by position to keep it short: all of the declaration that it needs before the bundle has come. */
export type EarlyData = readonly [
  /** The cookie's name and `=`. */
  prefix: string,
  maxAgeMs: number,
  /** As they are written behind the cookie's value, `secure` apart. */
  cookieAttributes: string,
  questions: readonly (readonly [id: string, revision: number, label: string])[],
  /** What stands between two names of a list. */
  separator: string,
  /** The wording for a visitor who is asked about something new alone. */
  text: string,
  accept: string,
  reject: string,
]
