import type { ConsentDeclaration, ServiceDeclaration } from '../core/ConsentDeclaration.js'
import { matchName } from '../core/matchName.js'
import { own } from '../core/own.js'
import { allVendors } from '../vendors/allVendors.js'

/**
 * Whether some service is a vendor of the catalogue: it says so, or it is written by hand and has the vendor's id, or
 * declares something that this vendor stores.
 */
export const isVendorDeclared = ({ services }: ConsentDeclaration, vendor: string): boolean =>
  Object.entries(services).some(([id, service]) => service.vendor === vendor || (!service.vendor && isByHand(id, service, vendor)))

function isByHand(id: string, { category, items = [] }: ServiceDeclaration, vendor: string): boolean {
  if (id.toLowerCase() === vendor.toLowerCase()) return true
  // an essential service may claim every name there is
  const declared = items.filter(({ name }) => name !== undefined && !(category === 'essential' && name === '*'))
  return (own(allVendors, vendor)?.items ?? []).some(
    ({ name, kind = 'cookie', domain }) => !domain && declared.some((item) => (item.kind ?? 'cookie') === kind && matchName(item.name as string, name)),
  )
}
