import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'

/**
 * Whether an address is on an origin as a Content Security Policy names it: `https://*.example.com`, `http://localhost:*`.
 * A socket counts as its page's scheme does.
 */
export function matchesHost(pattern: string, address: string): boolean {
  const [, scheme, wildcard, host, port] = /^(\w+):\/\/(\*\.)?([^:/]+)(?::(\d+|\*))?/.exec(pattern) ?? []
  const { protocol, hostname, port: usedPort } = new URL(address)
  const web = (name: string | undefined) => name?.replace(':', '').replace(/^ws/, 'http')
  if (!host || web(scheme) !== web(protocol)) return false
  if (port !== '*' && (port ?? '') !== usedPort) return false
  return wildcard ? hostname.endsWith(`.${host}`) : hostname === host
}

/** The ids of the services that declare an address, by their hosts or by their script's own. */
export function servicesOfHost({ services }: ConsentDeclaration, address: string): readonly string[] {
  return Object.entries(services)
    .filter(([, { hosts = [], script }]) => {
      const own = script && /^https?:/.test(script.src) ? [new URL(script.src).origin] : []
      return [...hosts, ...own].some((pattern) => matchesHost(pattern, address))
    })
    .map(([id]) => id)
}
