/**
 * Thrown where a key cannot be used: its text is no Ed25519 key, or the runtime has no Ed25519. Its message never holds
 * the key.
 *
 * @example
 * try { await importKeys(process.env.CONSENT_LOG_KEY ?? '') } catch (error) {
 *   if (error instanceof ConsentKeyError) console.log(error.message)
 * }
 */
export class ConsentKeyError extends Error {
  override readonly name = 'ConsentKeyError'

  constructor(problem: string, options?: ErrorOptions) {
    super(`consent-kit: ${problem}`, options)
  }
}
