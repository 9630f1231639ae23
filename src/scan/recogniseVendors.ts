import type { SeenHost, SeenItem } from '../audit/AuditReport.js'
import { matchesHost } from '../audit/declaredHosts.js'
import { matchName } from '../core/matchName.js'
import { vendorAccounts } from '../core/vendorAccounts.js'
import { completeOptions, isRightOption } from './completeOptions.js'
import { matchScript } from './matchScript.js'
import type { Recognised } from './Recognised.js'
import { vendorClues } from './vendorClues.js'
import { type VendorOption, type VendorSample, vendorSamples } from './vendorSamples.js'

/** Origins that many sites contact for other reasons than the one vendor of the catalogue that names them. */
const sharedOrigins = [
  'https://www.facebook.com',
  'https://www.linkedin.com',
  'https://t.co',
  'https://c.bing.com',
  'https://pagead2.googlesyndication.com',
  'https://google.com',
  'https://www.gstatic.com',
  'https://fonts.googleapis.com',
  'https://fonts.gstatic.com',
]
/** The same of whole domains. */
const sharedDomains = ['.doubleclick.net', '.pusher.com']

/** Names that are known of a vendor, and that others have taken over or a site may have thought of itself. */
const sharedNames = ['_gid', '_gat*', '__stripe_mid', '__stripe_sid']

const isTelling = (name: string) => !sharedNames.includes(name) && name.replaceAll('*', '').length >= (name.includes('*') ? 4 : 3)

/** Collects what was seen of one vendor. */
interface Signs {
  readonly evidence: Set<string>
  /** The values of each option, in the order in which they were seen. */
  readonly options: Map<string, Set<VendorOption>>
}

/**
 * Recognises the vendors of the catalogue on a site: by their hosts, their scripts and what they store, as the catalogue itself
 * declares them. What several vendors have in common, and what is common on the web, is no sign of any.
 *
 * @param scripts Addresses of scripts and other requests, or texts of inline scripts.
 * @returns In the order of the catalogue; a vendor that the site has several ids at, once for each.
 *
 * @example
 * recogniseVendors([], [], ['https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D'])
 * // [{ vendor: 'googleAnalytics', options: { id: 'G-1A2B3C4D' }, missing: [], evidence: […] }]
 */
export function recogniseVendors(items: readonly SeenItem[], hosts: readonly SeenHost[], scripts: readonly string[]): readonly Recognised[] {
  const samples = [...vendorSamples().values()]
  const signs = new Map(samples.map(({ vendor }): [string, Signs] => [vendor, { evidence: new Set(), options: new Map() }]))
  const note = (vendor: string, evidence: string, options: Readonly<Record<string, VendorOption>> = {}) => {
    const found = signs.get(vendor) as Signs
    found.evidence.add(evidence)
    for (const [option, value] of Object.entries(options))
      if (isRightOption(vendor, option, value)) found.options.set(option, (found.options.get(option) ?? new Set()).add(value))
  }

  for (const script of scripts) {
    const matches = samples.flatMap((sample) => {
      const options = matchScript(script, sample)
      return options ? [{ vendor: sample.vendor, options }] : []
    })
    for (const { vendor, options } of matches)
      if (matches.length === 1 || Object.entries(options).some(([option, value]) => isRightOption(vendor, option, value))) note(vendor, script, options)
  }
  for (const origin of new Set([...hosts.map(({ host }) => host), ...scripts.flatMap(originOf)])) {
    if (sharedOrigins.includes(origin) || sharedDomains.some((domain) => origin.endsWith(domain))) continue
    const [only, another] = samples.filter(({ service }) => service.hosts?.some((host) => matchesHost(host, origin)))
    if (only && !another) note(only.vendor, origin)
  }
  for (const { name, kind } of items) {
    const matches = samples.flatMap(({ vendor, service }) => {
      const item = service.items?.find((each) => (each.kind ?? 'cookie') === kind && matchName(each.name ?? '', name))
      return item?.name ? [{ vendor, pattern: item.name }] : []
    })
    const [only, another] = matches
    if (only && !another && isTelling(only.pattern)) note(only.vendor, name)
  }
  const texts = new Set([...scripts, ...items.map(({ name }) => name), ...hosts.map(({ host }) => host)])
  for (const [vendor, clues] of Object.entries(vendorClues))
    for (const [option, list] of Object.entries(clues))
      for (const text of texts)
        for (const [pattern, gives = '$1'] of list) {
          const found = pattern.exec(text)
          if (found) note(vendor, text, { [option]: gives === true ? gives : gives.replace(/\$(\d)/g, (_, group) => found[group] ?? '') })
        }

  return samples.flatMap((sample) => completed(sample, signs.get(sample.vendor) as Signs))
}

/** A vendor as often as it was seen with another id. */
function completed({ vendor }: VendorSample, { evidence, options }: Signs): readonly Recognised[] {
  if (!evidence.size) return []
  const account = vendorAccounts[vendor]?.option ?? ''
  const first = Object.fromEntries([...options].map(([option, values]) => [option, [...values].sort()[0] as VendorOption]))
  const shown = [...evidence].map((each) => (each.length > 120 ? `${each.slice(0, 119)}…` : each))
  return [...(options.get(account) ?? [undefined])]
    .sort()
    .map((value) => completeOptions(vendor, value === undefined ? first : { ...first, [account]: value }, shown))
}

const originOf = (address: string): readonly string[] => (/^(https?|wss?):\/\/\S+$/.test(address) && URL.canParse(address) ? [new URL(address).origin] : [])
