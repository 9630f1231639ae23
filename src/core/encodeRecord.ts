import type { AnswerTerms, ConsentRecord } from './ConsentRecord.js'

/**
 * Writes a record as the consent cookie's value: readable by eye, in characters that need no escaping in a cookie.
 *
 * @example
 * encodeRecord(record) // 'v1/2026-11-22T14:12:32.123Z/save/yes:posthog/no:meta.youtube@2/end'
 */
export function encodeRecord({ time, act, choices, terms }: ConsentRecord): string {
  const list = (choice: boolean) =>
    Object.keys(choices)
      .filter((id) => choices[id] === choice)
      .map((id) => {
        const { revision, since } = terms[id] as AnswerTerms
        return id + (revision ? `@${revision}` : '') + (since ? `~${since.toString(36)}` : '')
      })
      .join('.')
  return `v1/${time}/${act}/yes:${list(true)}/no:${list(false)}/end`
}
