import type { SeenItem } from '../audit/AuditReport.js'
import { matchesHost } from '../audit/declaredHosts.js'
import { siteOf } from '../audit/siteOf.js'
import type { ServiceDeclaration, StoredItem, StoredItemDuration, StoredItemKind } from '../core/ConsentDeclaration.js'
import { matchName } from '../core/matchName.js'
import { timeSpan } from '../core/timeSpan.js'
import { allVendors } from '../vendors/allVendors.js'
import type { DraftedService } from './DraftedService.js'
import { draftVendor } from './draftVendor.js'
import type { Inventory } from './Inventory.js'
import { namePattern } from './namePattern.js'
import { recogniseVendors } from './recogniseVendors.js'
import { sessionCookies } from './sessionCookies.js'
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
  const isOwn = (place: string) => siteOf(bare(place)) === own
  const rest = items.filter((item) => isDeclarable(item) && !isConsent(item) && !names.some((vendor) => isOf(vendor, item, isOwn(item.place))))
  const contacted = hosts
    .map(({ host }) => host)
    .filter((host) => /^(https?|wss?):\/\//.test(host) && !isOwn(host) && !names.some((vendor) => hostsOf(vendor).some((each) => matchesHost(each, host))))

  const groups = new Map<string, Group>()
  const groupOf = (domain: string): Group => {
    const owner = names.find((vendor) => [...hostsOf(vendor), ...domainsOf(vendor)].some((each) => siteOf(bare(each.replace('*.', ''))) === domain))
    const category = (owner && vendorSamples().get(owner)?.service.category) || strictest
    const group = groups.get(domain) ?? { items: [], hosts: [], category: category === 'essential' ? strictest : category, owner }
    groups.set(domain, group)
    return group
  }
  for (const host of contacted) groupOf(siteOf(host)).hosts.push(host)
  const session: StoredItem[] = []
  const unknown: StoredItem[] = []
  for (const item of rest) {
    const domain = siteOf(bare(item.place))
    const namesake = [...groups.keys()].find((each) => labelOf(each).length > 3 && plain(item.name).includes(plain(labelOf(each))))
    if (domain !== own) groupOf(domain).items.push({ ...storedItem(item), domain: bare(item.place) })
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
      declaration: declared({ category, label: domain, provider: providerOf(owner) ?? { name: domain }, hosts: sorted(hosts), items: distinct(items) }),
    }))
  const mine = (id: string, category: string, label: string, todo: string, list: readonly StoredItem[]): readonly DraftedService[] =>
    list.length ? [{ id, category, todo: [todo], declaration: declared({ category, label, items: distinct(list) }) }] : []
  return [
    ...mine('session', 'essential', 'Session', 'confirm that the visitor asked for what each is needed for, such as signing in; else it has to ask', session),
    ...called,
    ...others,
    ...mine('unknown', strictest, 'Not known yet', 'what stores these, and what for? Move each into the service that it belongs to', unknown),
  ]
}

const bare = (place: string) => (place.includes('://') ? new URL(place).hostname : place.replace(/^\./, ''))
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

const hostsOf = (vendor: string): readonly string[] => {
  const { hosts = [], script } = vendorSamples().get(vendor)?.service ?? {}
  return script && URL.canParse(script.src) ? [...hosts, new URL(script.src).origin] : hosts
}
const domainsOf = (vendor: string): readonly string[] => allVendors[vendor]?.items?.flatMap(({ domain }) => domain ?? []) ?? []

/** Whether the catalogue says of a vendor that it stores this. */
function isOf(vendor: string, { name, kind, place }: SeenItem, isOnSite: boolean): boolean {
  const known: readonly StoredItem[] = [...(vendorSamples().get(vendor)?.service.items ?? []), ...(allVendors[vendor]?.items ?? [])]
  return known.some(
    (item) =>
      (item.kind ?? 'cookie') === kind &&
      matchName(item.name ?? '', name) &&
      (item.domain === undefined ? isOnSite : siteOf(bare(item.domain)) === siteOf(bare(place))),
  )
}

const providerOf = (vendor?: string) => (vendor ? (allVendors[vendor]?.provider ?? vendorSamples().get(vendor)?.service.provider) : undefined)

function storedItem({ name, kind, duration, httpOnly }: SeenItem): StoredItem {
  const known = duration === 'session' || duration === 'persistent' || timeSpan(duration ?? '') > 0
  return {
    name: namePattern(name),
    ...(kind !== 'cookie' && { kind: kind as StoredItemKind }),
    ...(known && { duration: duration as StoredItemDuration }),
    ...(httpOnly && { httpOnly }),
  }
}

/** Each once, with the longest of its durations, in the order of their kinds and names. */
function distinct(items: readonly StoredItem[]): readonly StoredItem[] {
  const found = new Map<string, StoredItem>()
  for (const item of items) {
    const key = [item.kind ?? ' cookie', item.name, item.domain].join('\n')
    const other = found.get(key)
    found.set(key, other && lengthOf(other) >= lengthOf(item) ? other : item)
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item)
}

const lengthOf = ({ duration = 'session' }: StoredItem) =>
  duration === 'session' ? 0 : duration === 'persistent' ? Number.POSITIVE_INFINITY : timeSpan(duration)

/** A declaration without empty lists. */
const declared = ({ items = [], hosts = [], ...rest }: ServiceDeclaration): ServiceDeclaration => ({
  ...rest,
  ...(hosts.length && { hosts }),
  ...(items.length && { items }),
})
