import type { UnsentAnswer } from './UnsentAnswer.js'

/** Of the localStorage entry, and of the lock under which one tab sends what is in it. */
export const unsentName = 'consent-kit-unsent'

const mostAnswers = 20

/** Takes the place of a storage that cannot be written. */
let inMemory: readonly UnsentAnswer[] | undefined

/** The answers that the endpoint has not taken yet, of earlier pages and other tabs too, the latest last. Never throws. */
export function unsentAnswers(): readonly UnsentAnswer[] {
  if (inMemory) return inMemory
  try {
    return JSON.parse(localStorage.getItem(unsentName) ?? '[]').filter((answer: UnsentAnswer | null) => answer?.key)
  } catch {
    return []
  }
}

/**
 * Takes an answer out of those that are unsent, and puts it back where it still is. The entry is there only as long as
 * something is in it.
 */
export function setUnsent(answer: UnsentAnswer, isUnsent = false): void {
  const others = unsentAnswers().filter(({ key }) => key !== answer.key)
  const left = isUnsent ? [...others, answer].slice(-mostAnswers) : others
  try {
    if (left.length) localStorage.setItem(unsentName, JSON.stringify(left))
    else localStorage.removeItem(unsentName)
  } catch {
    inMemory = left
  }
}
