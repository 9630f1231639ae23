import type { AnswerTerms, ConsentAct, ConsentRecord } from './ConsentRecord.js'

/**
 * Reads a consent cookie's value: anything but what {@link encodeRecord} writes is no record at all, so that a corrupt,
 * truncated or future-version cookie never grants anything. Never throws.
 *
 * @param value The cookie's value, decoded; undefined where there is no such cookie.
 */
export function decodeRecord(value = ''): ConsentRecord | null {
  const [, time, act, granted, denied] = /^v1\/([\dT:.Z-]{24})\/([a-z-]+)\/yes:(.*)\/no:(.*)\/end$/.exec(value) ?? []
  if (!time) return null
  const choices: Record<string, boolean> = {}
  const terms: Record<string, AnswerTerms> = {}
  // denied last: an id in both lists is denied
  for (const list of [granted, denied])
    for (const entry of list ? list.split('.') : []) {
      const [, id, revision = '0', day = '0'] = /^([A-Za-z][\w-]*)(?:@(\d{1,9}))?(?:~([\da-z]+))?$/.exec(entry) ?? []
      if (!id) return null
      choices[id] = list !== denied
      terms[id] = { revision: +revision, since: parseInt(day, 36) }
    }
  return { time, act: act as ConsentAct, choices, terms }
}
