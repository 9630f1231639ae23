/**
 * Thrown by `defineConsent` when a declaration cannot be right; it names every problem at once.
 *
 * @example
 * try { defineConsent(json) } catch (error) {
 *   if (error instanceof ConsentDeclarationError) console.log(error.problems)
 * }
 */
export class ConsentDeclarationError extends Error {
  override readonly name = 'ConsentDeclarationError'

  /** @param problems One sentence each, with the path it is about: `services.posthog.category: "analytic" is not a category; …`. */
  constructor(readonly problems: readonly string[]) {
    super(
      `consent-kit: the declaration has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    )
  }
}
