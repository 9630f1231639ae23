/** The likeliest to be true comes first: the last of them is often what the visitor sent, with more behind it. */
const headers = ['cf-connecting-ip', 'x-real-ip', 'x-forwarded-for']

/** The visitor's address as the headers of a proxy tell it: as true as the proxy that sets them. */
export function visitorAddress(request: Request): string | undefined {
  return headers.map((header) => request.headers.get(header)?.split(',')[0]?.trim()).find(Boolean)
}
