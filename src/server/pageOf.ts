/** Where the request was sent: behind a proxy its own address is another, and the headers tell. No page can set them for another site. */
export function addressOf({ headers, url }: Request): URL {
  const first = (header: string) => headers.get(header)?.split(',')[0]?.trim()
  const address = new URL(url)
  const host = first('x-forwarded-host') || first('host') || address.host
  const scheme = first('x-forwarded-proto') || address.protocol.slice(0, -1)
  const told = `${scheme}://${host}`
  return /^https?$/.test(scheme) && URL.canParse(told) ? new URL(told) : address
}

/** Where the page is, as its browser says. */
export function pageOf(request: Request): URL {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  return origin && URL.canParse(origin) && (!site || site === 'same-origin') ? new URL(origin) : addressOf(request)
}
