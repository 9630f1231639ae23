import type { StoredItemDuration } from '../core/ConsentDeclaration.js'

const units = [
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/** A length of time in the words of a declaration, in the largest unit of which it is a whole number. */
export function spanOf(seconds: number): StoredItemDuration | undefined {
  const [unit, size] = units.find(([, size]) => seconds % size === 0) ?? []
  if (!unit || !size || seconds <= 0) return undefined
  const amount = seconds / size
  return amount === 1 ? `${amount} ${unit}` : `${amount} ${unit}s`
}
