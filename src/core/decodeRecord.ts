import type { AnswerTerms, ConsentAct, ConsentRecord } from './ConsentRecord.js'

/**
 * Reads a consent cookie's value; text of another shape, cut short, or of another version is no record at all. What an
 * odd time, revision or day stands beside never counts as an answer. Never throws.
 *
 * @param value The cookie's value, decoded; undefined where there is no such cookie.
 */
export function decodeRecord(value = ''): ConsentRecord | null {
  const [, time, act, granted, denied] = /^v1\/([\dT:.Z-]+)\/([a-z-]+)\/yes:([\w.@~-]*)\/no:([\w.@~-]*)\/end$/.exec(value) ?? []
  if (!time) return null
  const choices: Record<string, boolean> = {}
  const terms: Record<string, AnswerTerms> = {}
  // denied last: an id in both lists is denied
  for (const list of [granted, denied])
    for (const [, id, revision = '0', day = '0'] of (list as string).matchAll(/([\w-]+)(?:@(\d+))?(?:~(\w+))?/g) as Iterable<string[]>) {
      choices[id as string] = list !== denied
      terms[id as string] = { revision: +revision, since: Number.parseInt(day, 36) }
    }
  return { time, act: act as ConsentAct, choices, terms }
}
