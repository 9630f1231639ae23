/** How often one visitor may post. */
export interface RequestLimit {
  /** So many at once, and in the long run so many in each span of `seconds`. */
  readonly requests: number
  readonly seconds: number
}

/** Enough for the visitors of some minutes, in a few megabytes. */
const mostVisitors = 20_000

/**
 * Counts the requests of each visitor, in memory only: a token bucket for each. Of very many visitors, those whose last
 * request is the longest ago are forgotten.
 *
 * @returns a function that counts one request of a visitor, and says after how many seconds it may be sent again: 0 where it is within the limit
 * @throws {TypeError} where `requests` or `seconds` is not above 0.
 *
 * @example
 * const wait = createLimiter({ requests: 60, seconds: 60 })
 * if (wait('192.0.2.0/32')) refuse()
 */
export function createLimiter({ requests, seconds }: RequestLimit): (visitor: string) => number {
  if (!(requests >= 1 && seconds > 0)) throw new TypeError('consent-kit: limit: it needs at least 1 of requests, and seconds above 0')
  const perSecond = requests / seconds
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  return (visitor) => {
    const now = Date.now()
    const bucket = buckets.get(visitor) ?? { left: requests, at: now }
    // a clock may be set back
    const left = Math.min(requests, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond)
    const isWithin = left >= 1
    // at the end of the map's order stands who was here last
    buckets.delete(visitor)
    buckets.set(visitor, { left: isWithin ? left - 1 : left, at: now })
    for (const longestAgo of buckets.keys()) {
      if (buckets.size <= mostVisitors) break
      buckets.delete(longestAgo)
    }
    return isWithin ? 0 : Math.ceil((1 - left) / perSecond)
  }
}
