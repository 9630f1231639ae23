/**
 * Whether some name is one that both patterns mean; `*` stands for any run of characters.
 *
 * @example
 * canMeet('ph_*', '*_posthog') // true: ph_1_posthog
 */
export function canMeet(one: string, other: string): boolean {
  if (!one || !other) return /^\**$/.test(one + other)
  if (one.startsWith('*')) return canMeet(one.slice(1), other) || canMeet(one, other.slice(1))
  if (other.startsWith('*')) return canMeet(other, one)
  return one[0] === other[0] && canMeet(one.slice(1), other.slice(1))
}
