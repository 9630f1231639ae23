/**
 * Puts an id that begins with a dash, as one in 64 does, where it is not taken for an option: behind `--`.
 *
 * @param words The words of a command line.
 */
export function idsLast(words: readonly string[]): readonly string[] {
  const isId = (word: string) => /^-[\w-]{20}[AQgw]$/.test(word) && !/^--[a-z-]+$/.test(word)
  const ids = words.filter(isId)
  return ids.length && !words.includes('--') ? [...words.filter((word) => !isId(word)), '--', ...ids] : words
}
