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
  /** What is said to a visitor who is asked about something new alone, for each text that stands in the markup. */
  wordings: readonly (readonly [text: string, added: string])[],
]
