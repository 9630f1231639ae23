import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link authjs}. */
export interface AuthjsOptions {
  /**
   * 5 for Auth.js, next-auth 5 included; 4 for next-auth 4.
   * @default the cookies of both
   */
  readonly version?: 4 | 5
}

/**
 * The cookies of Auth.js, with which the site signs its users in: essential, so that they need no answer. Script can see none
 * of them. On `https` their names begin with `__Secure-` or `__Host-`.
 *
 * Stored items: @auth/core 0.41.3 and next-auth 4.24.15, `defaultCookies` (read 2026-11-23).
 *
 * @example
 * authjs({ version: 5 })
 */
export const authjs = ({ version }: AuthjsOptions = {}): ServiceDeclaration<'essential'> => {
  const of = (name: string, more: readonly string[] = []) =>
    ['session-token*', 'callback-url', 'csrf-token', 'pkce.code_verifier', 'state', 'nonce', ...more].map((key) => ({
      name: `*${name}.${key}`,
      httpOnly: true,
    }))
  return {
    category: 'essential',
    label: 'Auth.js',
    vendor: 'authjs',
    items: [
      ...(version === 4 ? [] : of('authjs', ['challenge'])),
      ...(version === 5 ? [] : [...of('next-auth'), { name: 'nextauth.message', kind: 'localStorage' as const }]),
    ],
  }
}
