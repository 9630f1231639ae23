import type { SeenItem } from '../audit/AuditReport.js'
import { siteOf } from '../audit/siteOf.js'
import type { StoredItem } from '../core/ConsentDeclaration.js'
import { matchName } from '../core/matchName.js'
import { allVendors } from '../vendors/allVendors.js'
import { vendorSamples } from './vendorSamples.js'

/** The domain of a place: of an origin, or of a cookie's domain with or without its dot. */
export const domainOf = (place: string): string => (place.includes('://') ? new URL(place).hostname : place.replace(/^\./, ''))

/** Everything that the catalogue says of what a vendor stores, on the site and on its own domain. */
export const vendorItems = (vendor: string): readonly StoredItem[] => {
  const elsewhere = allVendors[vendor]?.items?.flatMap(({ purpose: _, ...item }) => (item.domain ? item : [])) ?? []
  return [...(vendorSamples().get(vendor)?.service.items ?? []), ...elsewhere]
}

/** The origins of a vendor by the catalogue, that of its script among them. */
export const vendorHosts = (vendor: string): readonly string[] => {
  const { hosts = [], script } = vendorSamples().get(vendor)?.service ?? {}
  return script && URL.canParse(script.src) ? [...hosts, new URL(script.src).origin] : hosts
}

/** Whether something seen is what an item means: of its name, its kind and its party. */
export const isItem = (item: StoredItem, { name, kind, place }: SeenItem, site: string): boolean =>
  (item.kind ?? 'cookie') === kind &&
  matchName(item.name ?? '', name) &&
  siteOf(domainOf(place)) === siteOf(item.domain === undefined ? site : domainOf(item.domain))

/** The item of the catalogue that something seen is, if the vendor stores it. */
export const itemOf = (vendor: string, seen: SeenItem, site: string): StoredItem | undefined => vendorItems(vendor).find((item) => isItem(item, seen, site))
