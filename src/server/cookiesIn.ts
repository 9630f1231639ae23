const decode = (value: string) => (value.startsWith('"') ? value.slice(1, -1) : value).replace(/(%[\dA-F]{2})+/gi, decodeURIComponent)

/**
 * The cookies that a Cookie header carries, in its order, with names and values as they stand.
 *
 * @param header Null where the request has none.
 */
export function cookiesIn(header: string | null | undefined): (readonly [name: string, value: string])[] {
  if (!header) return []
  return header.split(';').map((pair) => {
    const [name = '', ...value] = pair.replace(/^[ \t]+|[ \t]+$/g, '').split('=')
    return [name, value.join('=')]
  })
}

/**
 * The value of one cookie, decoded as js-cookie does it in the browser, so that both sides read the same: the first of
 * several counts, quotes and percent-encoding are taken off, and one that cannot be decoded is passed over.
 */
export function cookieIn(cookies: readonly (readonly [name: string, value: string])[], name: string): string | undefined {
  for (const [each, value] of cookies) {
    try {
      if (decodeURIComponent(each) === name) return decode(value)
    } catch {
      // not one that this package wrote
    }
  }
  return undefined
}
