/**
 * Thrown where a log's database fails or is too slow.
 *
 * @example
 * try { await log.append(entry) } catch (error) {
 *   if (error instanceof ConsentLogError) headers.set('Retry-After', String(error.retryAfter))
 * }
 */
export class ConsentLogError extends Error {
  override readonly name = 'ConsentLogError'

  /**
   * @param problem What happened, to which thing.
   * @param retryAfter When it may be tried again, in seconds.
   */
  constructor(
    problem: string,
    readonly retryAfter: number,
    options?: ErrorOptions,
  ) {
    super(`consent-kit: ${problem}`, options)
  }
}
