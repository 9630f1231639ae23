/** How much of an address is kept, in bits: of the four bytes of IPv4, a multiple of 8, and of the eight groups of IPv6, of 16. */
export interface NetworkBits {
  readonly v4: number
  readonly v6: number
}

/**
 * The network that an address is in, written as RFC 4632 and RFC 4291 do.
 *
 * @param address May be in brackets, and have a port, as some proxies write it.
 * @returns undefined where it is no address of IPv4 or IPv6.
 *
 * @example
 * networkOf('192.0.2.77', { v4: 24, v6: 48 }) // '192.0.2.0/24'
 * networkOf('[2001:db8:1:2::3]:443', { v4: 24, v6: 48 }) // '2001:db8:1::/48'
 */
export function networkOf(address: string, { v4, v6 }: NetworkBits): string | undefined {
  const [, four] = /^(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/.exec(address) ?? []
  const [, six = address] = /^\[(.*)\](?::\d+)?$/.exec(address) ?? []
  // a URL writes an address in one way only
  const told = four ? `http://${four}` : /^[\da-f:.]+$/i.test(six) ? `http://[${six}]` : ''
  if (!URL.canParse(told)) return undefined
  const { hostname } = new URL(told)
  if (four) {
    const bytes = hostname.split('.').map((byte, index) => (index < v4 / 8 ? byte : '0'))
    return `${bytes.join('.')}/${v4}`
  }
  const [head = '', tail = ''] = hostname.slice(1, -1).split('::')
  const groups = (text: string) => (text ? text.split(':') : [])
  const filled = Array<string>(8 - groups(head).length - groups(tail).length).fill('0')
  const all = [...groups(head), ...filled, ...groups(tail)]
  const [high = 0, low = 0] = all.slice(6).map((group) => Number.parseInt(group, 16))
  // an address of IPv4, as a server of IPv6 sees it
  if (/^(0 ){5}ffff /.test(all.join(' '))) return networkOf([high >> 8, high & 255, low >> 8, low & 255].join('.'), { v4, v6 })
  return `${all.slice(0, v6 / 16).join(':')}::/${v6}`
}
