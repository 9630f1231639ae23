/**
 * The path that a form post goes back to: never anything outside this origin, whatever the form said.
 *
 * @param wanted What the form named; `/` where it is not a path of this origin.
 * @param origin Any origin, to read the path against.
 */
export function returnPath(wanted: string, origin: string): string {
  // also percent-encoded, because a proxy may decode it; browsers read a backslash as a slash, and drop tabs and line ends
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be in it
  if (!/^\/(?![/\\])/.test(wanted) || /[\\\x00-\x1f\x7f]|%[01][\da-f]|%7f|%5c/i.test(wanted)) return '/'
  try {
    const { origin: reached, pathname, search, hash } = new URL(wanted, origin)
    return reached === new URL(origin).origin && !pathname.startsWith('//') ? pathname + search + hash : '/'
  } catch {
    return '/'
  }
}
