import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { sweep } from './sweep.js'

/**
 * Deletes what a category or a service has stored, and leaves the visitor's choice as it is. What a service outside of it
 * stores under the same name stays, and so does the consent cookie; cookies that script cannot see stay as well.
 *
 * @param id The id of the category or service.
 * @returns the names of the entries that were there and are gone
 * @throws where the declaration has nothing of that id
 * @example
 * const deleted = await resetItems(consent, 'functional')
 */
export async function resetItems(consent: ConsentDeclaration, id: string): Promise<string[]> {
  if (!Object.hasOwn(consent.categories, id) && !Object.hasOwn(consent.services, id))
    throw Error(`consent-kit: "${id}" cannot be reset, because the declaration has no such category or service`)
  const services = Object.entries(consent.services)
  const isMeant = ([service, { category }]: (typeof services)[number]) => service !== 'consent' && (category === id || service === id)
  const itemsOf = (of: typeof services) => of.flatMap(([, { items = [] }]) => items)
  const kept = itemsOf(services.filter((service) => !isMeant(service)))
  const { removed } = await sweep(itemsOf(services.filter(isMeant)), kept)
  return removed.map(({ name }) => name)
}
