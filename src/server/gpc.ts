/**
 * Whether a request carries a Global Privacy Control signal: exactly `Sec-GPC: 1`
 * (https://w3c.github.io/gpc/#the-sec-gpc-header-field-for-http-requests); any other value is none.
 *
 * A response that depends on it should say `Vary: Sec-GPC`.
 *
 * @example
 * gpc(await headers()) // true
 */
export function gpc(headers: Pick<Headers, 'get'>): boolean {
  // several headers of one name arrive joined by commas
  return (headers.get('sec-gpc') ?? '').split(',').some((value) => value.trim() === '1')
}
