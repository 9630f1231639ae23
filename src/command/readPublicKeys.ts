import { existsSync, readFileSync } from 'node:fs'

/**
 * The keys that were typed, each as a file or by itself.
 *
 * @returns Their texts, which may hold several keys each.
 */
export const readPublicKeys = (typed: readonly string[]): readonly string[] => typed.map((each) => (existsSync(each) ? readFileSync(each, 'utf8') : each))
