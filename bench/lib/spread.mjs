/** The median of some values, and the least and the greatest of them. */
export function spread(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b)
  if (!sorted.length) return undefined
  const middle = sorted.length / 2
  const median = sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
  return { median, min: sorted[0], max: sorted.at(-1) }
}
