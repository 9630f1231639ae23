/**
 * Thrown where something is no entry: a field that cannot be kept as it is, or bytes that no entry is written as.
 *
 * @example
 * try { await log.append(entry) } catch (error) {
 *   if (error instanceof ConsentEntryError) console.log(error.field)
 * }
 */
export class ConsentEntryError extends Error {
  override readonly name = 'ConsentEntryError'

  /**
   * @param field What is wrong, by its name: `surface`, `choices.posthog`, `body`.
   * @param problem What it is, and what it may be.
   */
  constructor(
    readonly field: string,
    problem: string,
  ) {
    super(`consent-kit: ${field} of a consent entry ${problem}`)
  }
}
