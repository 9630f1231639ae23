import { escapeRegExp } from './escapeRegExp.js'
import type { VendorSample } from './vendorSamples.js'

/**
 * Holds an address against the one from which a vendor's script is loaded.
 *
 * @returns The options that the address shows, or undefined where it is another script.
 */
export function matchScript(address: string, { service, options }: VendorSample): Readonly<Record<string, string>> | undefined {
  const { src } = service.script ?? {}
  if (!src || !URL.canParse(address)) return undefined
  const [place = '', query] = src.split('?')
  const url = new URL(address)
  let pattern = escapeRegExp(place)
  for (const [option, value] of Object.entries(options)) pattern = pattern.replace(escapeRegExp(value), `(?<${option}>.+?)`)
  // one on the site's own address
  const found = new RegExp(`^${pattern}$`).exec(place.startsWith('/') ? url.pathname : `${url.origin}${url.pathname}`)
  if (!found) return undefined
  const seen: Record<string, string> = { ...found.groups }
  for (const [name, value] of new URLSearchParams(query)) {
    const option = Object.keys(options).find((each) => options[each] === value)
    const given = url.searchParams.get(name)
    if (option && given) seen[option] = given
  }
  return seen
}
