import type { SeenItem } from '../audit/AuditReport.js'
import { matchesHost } from '../audit/declaredHosts.js'
import { siteOf } from '../audit/siteOf.js'
import type { ServiceDeclaration, StoredItem } from '../core/ConsentDeclaration.js'
import { matchName } from '../core/matchName.js'
import { allVendors } from '../vendors/allVendors.js'
import { domainOf, itemOf, vendorHosts, vendorItems } from './belongsTo.js'
import type { DraftedService } from './DraftedService.js'
import { distinctItems } from './distinctItems.js'
import { draftVendor } from './draftVendor.js'
import type { Inventory } from './Inventory.js'
import { recogniseVendors } from './recogniseVendors.js'
import { sessionCookies } from './sessionCookies.js'
import { storedItem } from './storedItem.js'
import { vendorSamples } from './vendorSamples.js'

/** The category that asks where it is not known what something is for: the one that most visitors refuse. */
export const strictest = 'marketing'

type Group = { readonly items: StoredItem[]; readonly hosts: string[]; readonly category: string; readonly owner: string | undefined }

/**
 * Drafts a service for everything that visitors met: vendors of the catalogue as its functions, the rest by the domain that
 * it is on, the site's own as `session` or `unknown`. The consent cookie is left out, which every declaration has.
 *
 * @returns In a fixed order: `session`, the catalogue's, the others by id, `unknown`.
 */
export function draftServices({ site, items, hosts, scripts }: Inventory): readonly DraftedService[] {
  const own = siteOf(site)
  const vendors = recogniseVendors(items, hosts, scripts)
  const names = [...new Set(vendors.map(({ vendor }) => vendor))]
  const rest = items.filter((item) => isDeclarable(item) && !isConsent(item) && !names.some((vendor) => itemOf(vendor, item, site)))
  const contacted = hosts
    .map(({ host }) => host)
    .filter(
      (host) =>
        /^(https?|wss?):\/\//.test(host) && siteOf(host) !== own && !names.some((vendor) => vendorHosts(vendor).some((each) => matchesHost(each, host))),
    )
    .sort()

  const groups = new Map<string, Group>()
  const groupOf = (domain: string): Group => {
    const owner = names.find((vendor) => vendorDomains(vendor).includes(domain))
    const category = (owner && vendorSamples().get(owner)?.service.category) || strictest
    const group = groups.get(domain) ?? { items: [], hosts: [], category: category === 'essential' ? strictest : category, owner }
    groups.set(domain, group)
    return group
  }
  for (const host of contacted) groupOf(siteOf(host)).hosts.push(host)
  const session: StoredItem[] = []
  const unknown: StoredItem[] = []
  for (const item of rest) {
    const domain = siteOf(domainOf(item.place))
    const namesake = [...groups.keys()].find((each) => labelOf(each).length > 3 && plain(item.name).includes(plain(labelOf(each))))
    if (domain !== own) groupOf(domain).items.push({ ...storedItem(item), domain: domainOf(item.place) })
    else if (item.kind === 'cookie' && sessionCookies.some((pattern) => matchName(pattern, item.name))) session.push(storedItem(item))
    else if (namesake) groupOf(namesake).items.push(storedItem(item))
    else unknown.push(storedItem(item))
  }

  const taken = new Set(['essential', 'functional', 'analytics', 'marketing', 'consent', 'session', 'unknown'])
  const free = (wanted: string) => {
    let id = wanted
    for (let count = 2; taken.has(id); count++) id = `${wanted}${count}`
    taken.add(id)
    return id
  }
  const called = vendors.map((found) => draftVendor(found, free(found.vendor)))
  const others = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([domain, { items, hosts, category, owner }]) => ({
      id: free(idOf(domain)),
      category,
      todo: [`what is it for? ${owner ? `It is on a domain of ${vendorSamples().get(owner)?.service.label}.` : `And who is behind ${domain}?`}`],
      declaration: declared({ category, label: domain, provider: providerOf(owner) ?? { name: domain }, hosts: sorted(hosts), items: distinctItems(items) }),
    }))
  const mine = (id: string, category: string, label: string, todo: string, list: readonly StoredItem[]): readonly DraftedService[] =>
    list.length ? [{ id, category, todo: [todo], declaration: declared({ category, label, items: distinctItems(list) }) }] : []
  return [
    ...mine('session', 'essential', 'Session', 'confirm that the visitor asked for what each is needed for, such as signing in; else it has to ask', session),
    ...called,
    ...others,
    ...mine('unknown', strictest, 'Not known yet', 'what stores these, and what for? Move each into the service that it belongs to', unknown),
  ]
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, '')
const labelOf = (domain: string) => (/^[\d.:[\]]+$/.test(domain) ? domain : (domain.split('.')[0] ?? domain))
const sorted = (list: readonly string[]) => [...new Set(list)].sort()
const isDeclarable = ({ kind }: SeenItem) => kind !== 'cacheStorage' && kind !== 'serviceWorker'
const isConsent = ({ kind, name }: SeenItem) => kind === 'cookie' && name === 'consent'

/** An id of letters and digits: `someTracker` of `some-tracker.io`. */
function idOf(domain: string): string {
  const id = labelOf(domain)
    .replace(/[^A-Za-z\d]+(.)?/g, (_, next?: string) => next?.toUpperCase() ?? '')
    .slice(0, 32)
  return /^[A-Za-z]/.test(id) ? id : `host${id}`
}

/** The registrable domains on which a vendor is, by the catalogue. */
const vendorDomains = (vendor: string) =>
  [...vendorHosts(vendor).map((host) => host.replace('*.', '')), ...vendorItems(vendor).flatMap(({ domain }) => domain ?? [])].map((place) =>
    siteOf(domainOf(place)),
  )

const providerOf = (vendor?: string) => (vendor ? (allVendors[vendor]?.provider ?? vendorSamples().get(vendor)?.service.provider) : undefined)

/** A declaration without empty lists. */
const declared = ({ items = [], hosts = [], ...rest }: ServiceDeclaration): ServiceDeclaration => ({
  ...rest,
  ...(hosts.length && { hosts }),
  ...(items.length && { items }),
})
