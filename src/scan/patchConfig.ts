import MagicString from 'magic-string'
import type { SeenHost, SeenItem } from '../audit/AuditReport.js'
import { matchesHost } from '../audit/declaredHosts.js'
import { siteOf } from '../audit/siteOf.js'
import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'
import { addImports } from '../tools/addImports.js'
import { appendEntries } from '../tools/appendEntries.js'
import { loadTypeScript } from '../tools/loadTypeScript.js'
import { parseSource } from '../tools/parseSource.js'
import { printText, printValue, type Value } from '../tools/printValue.js'
import { styleOf } from '../tools/styleOf.js'
import { unifiedDiff } from '../tools/unifiedDiff.js'
import { isItem, itemOf, vendorHosts, vendorItems } from './belongsTo.js'
import type { DraftedService } from './DraftedService.js'
import { distinctItems } from './distinctItems.js'
import { draftServices, strictest } from './draftServices.js'
import type { Inventory } from './Inventory.js'
import { printService } from './printService.js'
import { listOf, readConfig, type WrittenConfig, type WrittenService } from './readConfig.js'
import { recogniseVendors } from './recogniseVendors.js'
import { storedItem } from './storedItem.js'

type Parts = Pick<ServiceDeclaration, 'items' | 'hosts'>
type Home = NonNullable<WrittenService['node']>

/** What a declaration is short of. */
export interface ConfigPatch {
  /** A unified diff. */
  readonly patch: string
  /** The whole file after it. */
  readonly after: string
}

/**
 * Adds to a declaration what the site's visitors met and it does not say: services, and items and hosts of services that are written
 * out. Nothing that stands there is changed, moved or removed, comments included.
 *
 * @param source The text of the module that calls `defineConsent`.
 * @param fileName Its path, for the diff.
 * @returns undefined where nothing is missing.
 * @throws {CommandError} where the file cannot be parsed, or the declaration is not written out in it
 */
export async function patchConfig(source: string, fileName: string, found: Inventory): Promise<ConfigPatch | undefined> {
  const ts = await loadTypeScript()
  const file = parseSource(ts, fileName, source)
  const config = readConfig(ts, file)
  const style = styleOf(ts, file)
  const target = new MagicString(source)
  const vendors = config.written.flatMap(({ vendor }) => vendor ?? [])
  const missing: Inventory = {
    ...found,
    items: found.items.filter((item) => !item.service && !isDeclaredItem(item, found.site, config)),
    hosts: found.hosts.filter((host) => !host.service && !isDeclaredHost(host, config)),
  }
  const drafted = draftServices(missing).filter(({ vendor }) => !vendor || !vendors.includes(vendor.vendor))

  const added: DraftedService[] = []
  const filled = new Map<Home, Parts[]>()
  for (const draft of drafted) {
    const home = homeOf(draft, config.written)
    const parts = draft.vendor ? partsOf(draft.vendor.vendor, missing) : (draft.declaration ?? {})
    if (home?.node) filled.set(home.node, [...(filled.get(home.node) ?? []), parts])
    else added.push({ ...draft, id: free(draft.id, config) })
  }
  for (const [node, parts] of filled)
    fillIn(node, { items: distinctItems(parts.flatMap(({ items = [] }) => items)), hosts: [...new Set(parts.flatMap(({ hosts = [] }) => hosts))] })
  addServices(added)
  if (!target.hasChanged()) return undefined
  const after = target.toString()
  return { patch: unifiedDiff({ path: fileName, before: source, after }), after }

  function addServices(services: readonly DraftedService[]) {
    if (!services.length) return
    const names = [...new Set(services.flatMap(({ vendor }) => vendor?.vendor ?? []))].filter((name) => !config.functions.has(name)).sort()
    if (names.length) addImports(ts, target, file, [{ module: 'consent-kit/services', names }], style)
    const functionOf = (name: string) => config.functions.get(name) ?? name
    const categories = [...new Set(services.map(({ category }) => category))].filter((id) => id !== 'essential' && !config.ids.includes(id))
    if (config.categories)
      if (categories.length)
        appendEntries(target, file, config.categories, () => categories.map((id) => `${id}: ${id === strictest ? '{ sale: true }' : '{}'}`), style)
    const print = (indentation: string) => services.map((service) => printAt(indentation, service, functionOf))
    if (config.services) appendEntries(target, file, config.services, print, style)
    else
      appendEntries(
        target,
        file,
        config.node,
        (indentation) => {
          const inner = indentation + style.indent
          return [['services: {', ...print(inner).map((each) => `${inner}${each},`), `${indentation}}`].join(style.newline)]
        },
        style,
      )
  }

  /** A service that begins on a line that is indented so. */
  function printAt(indentation: string, service: DraftedService, functionOf: (name: string) => string): string {
    const depth = Math.floor(indentation.length / style.indent.length)
    return printService(service, style, depth, functionOf).replaceAll(style.newline + style.indent.repeat(depth), style.newline + indentation)
  }

  function fillIn(node: Home, { items = [], hosts = [] }: Parts) {
    const lists = {
      items: items.map((item) => printValue(item as unknown as Value, style, 0)),
      hosts: hosts.map((host) => printText(host, style)),
    }
    const added: string[] = []
    for (const [name, entries] of Object.entries(lists)) {
      const list = listOf(ts, node, name)
      if (list && entries.length) appendEntries(target, file, list, () => entries, style)
      else if (entries.length) added.push(`${name}: [${entries.join(', ')}]`)
    }
    if (added.length) appendEntries(target, file, node, () => added, style)
  }
}

/** The service that is written out and in which a draft belongs: of the same name or vendor, or of the same hosts. */
const homeOf = ({ id, vendor, declaration }: DraftedService, written: readonly WrittenService[]): WrittenService | undefined =>
  written.find((service) => {
    if (!service.node || service.vendor) return false
    if (vendor) return [service.id, service.named].includes(vendor.vendor) || vendorsIn(service).includes(vendor.vendor)
    return service.id === id || declaration?.hosts?.some((host) => service.hosts.some((each) => siteOf(each.replace('*.', '')) === siteOf(host)))
  })

/** The vendors that somebody has written out by hand. */
const vendorsIn = ({ items, hosts, script }: WrittenService): readonly string[] =>
  recogniseVendors(
    items.map((item) => ({ ...item, place: '', visitors: [] })),
    hosts.map((host) => ({ host, requests: 0, held: 0, visitors: [] })),
    script ? [script] : [],
  ).map(({ vendor }) => vendor)

/** What was met of a vendor, under the names of the catalogue. */
function partsOf(vendor: string, { site, items, hosts }: Inventory): Parts {
  const met = items.flatMap((item) => {
    const known = itemOf(vendor, item, site)
    return known ? [{ ...storedItem(item, known.name), ...(known.domain && { domain: known.domain }) }] : []
  })
  return { items: distinctItems(met), hosts: [...new Set(vendorHosts(vendor))].filter((pattern) => hosts.some(({ host }) => matchesHost(pattern, host))) }
}

function isDeclaredItem(seen: SeenItem, site: string, { written, cookie }: WrittenConfig): boolean {
  if (isItem({ name: cookie }, seen, site)) return true
  return written.some(({ vendor = '', items }) => [...items, ...vendorItems(vendor)].some((item) => isItem(item, seen, site)))
}

const isDeclaredHost = ({ host }: SeenHost, { written }: WrittenConfig) =>
  written.some(({ vendor = '', hosts }) => [...hosts, ...vendorHosts(vendor)].some((each) => matchesHost(each, host)))

function free(id: string, { ids }: WrittenConfig): string {
  let found = id
  for (let count = 2; ids.includes(found); count++) found = `${id}${count}`
  return found
}
