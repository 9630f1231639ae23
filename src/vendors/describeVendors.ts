import type { ConsentDeclaration, ServiceDeclaration, StoredItem } from '../core/ConsentDeclaration.js'
import { matchName } from '../core/matchName.js'
import { own } from '../core/own.js'
import type { VendorMessages } from './locales/VendorMessages.js'
import type { VendorFacts, VendorItem } from './VendorFacts.js'

/**
 * Fills in what is known of the vendors of a declaration: purposes, providers, durations, and what the vendor stores on
 * its own domain. What the declaration itself says stays, so that it can be filled in twice.
 *
 * @param facts What is known, by vendor.
 * @param words The language of the purposes.
 */
export function describeVendors(consent: ConsentDeclaration, facts: Readonly<Record<string, VendorFacts>>, words: VendorMessages): ConsentDeclaration {
  const isSame = (of: VendorItem, { name, kind = 'cookie', domain }: StoredItem) =>
    !!name && (of.kind ?? 'cookie') === kind && of.domain === domain && matchName(of.name, name)
  const say = (item: VendorItem): StoredItem => ({ ...item, purpose: words[item.purpose] })
  const fillIn = (service: ServiceDeclaration): ServiceDeclaration => {
    const known = own(facts, service.vendor ?? '')
    if (!known) return service
    const items = (service.items ?? []).map((item) => {
      const found = known.items?.find((of) => isSame(of, item))
      return found ? { ...say(found), ...item } : item
    })
    const elsewhere = known.items?.filter((of) => of.domain && !items.some((item) => isSame(of, item))) ?? []
    return { purpose: words[known.purpose], provider: known.provider, ...service, items: [...items, ...elsewhere.map(say)] }
  }
  return { ...consent, services: Object.fromEntries(Object.entries(consent.services).map(([id, service]) => [id, fillIn(service)])) }
}
