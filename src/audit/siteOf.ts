import { getDomain, getHostname } from 'tldts'

/**
 * The site that an address or a host belongs to: its registrable domain, by the Public Suffix List; for a host that has
 * none, such as an IP address or `localhost`, the host itself.
 *
 * @example
 * siteOf('https://shop.example.co.uk/cart') // 'example.co.uk'
 */
export const siteOf = (address: string): string => getDomain(address, { allowPrivateDomains: true }) ?? getHostname(address) ?? address
