const hostOf = (origin: string) => /^[a-z]+:\/\/([^/:?#]*)/i.exec(origin)?.[1]?.toLowerCase() ?? ''

/**
 * Whether an origin of a declaration means the host of an address: `https://*.example.com` means every host below.
 *
 * @param declared An origin, as under `hosts`.
 * @param address An address, or an origin.
 */
export function coversHost(declared: string, address: string): boolean {
  const [pattern, host] = [hostOf(declared), hostOf(address)]
  return host !== '' && (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern)
}
