import type { ConsentDeclaration, StoredItem } from '../core/ConsentDeclaration.js'
import { matchName } from '../core/matchName.js'
import { timeSpan } from '../core/timeSpan.js'
import { unsentName } from '../core/unsentAnswers.js'
import { breachCode, type JudgeRules, momentWords } from './breachCode.js'
import type { Sighting } from './collectFindings.js'
import type { Observation, SeenEntry } from './Observation.js'
import { showEntry } from './showEntry.js'
import { siteOf } from './siteOf.js'

/** An item of the declaration that has the name of something seen. */
interface Declared {
  readonly service: string
  readonly index: number
  readonly item: StoredItem
}

/** What rounding, and months of 31 days, may add to a lifetime. */
const tolerance = 1.02
const hour = 3600

const isDeclarable = ({ kind }: SeenEntry) => kind !== 'cacheStorage' && kind !== 'serviceWorker'

/** The items of a declaration that mean a name. */
export const declaredItems = ({ services }: ConsentDeclaration, name: string): readonly Declared[] =>
  Object.entries(services).flatMap(([service, { items = [] }]) =>
    items.flatMap((item, index) => (item.name !== undefined && matchName(item.name, name) ? [{ service, index, item }] : [])),
  )

/** Whether an entry is where the declaration says: on the site itself, or on the domain of somebody else. */
const isInPlace = ({ place }: SeenEntry, { domain }: StoredItem, site: string) =>
  siteOf(place) === (domain === undefined ? site : siteOf(domain.replace(/^\./, '')))

/** The declared items that an entry is: of its name, its kind and its party. */
export function itemsOfEntry(entry: SeenEntry, consent: ConsentDeclaration, site: string): readonly Declared[] {
  return declaredItems(consent, entry.name).filter(
    ({ item }) => (!isDeclarable(entry) || (item.kind ?? 'cookie') === entry.kind) && isInPlace(entry, item, site),
  )
}

/** How long an item lasts, in words that can be pasted. */
export function durationWords({ kind, lasts }: SeenEntry): string {
  if (kind === 'sessionStorage') return 'session'
  if (kind !== 'cookie') return 'persistent'
  if (lasts === undefined) return 'session'
  const [unit, length] = lasts >= 86400 ? ['day', 86400] : lasts >= hour ? ['hour', hour] : lasts >= 60 ? ['minute', 60] : ['second', 1]
  const amount = Math.round(lasts / (length as number))
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}

/** What a declared lifetime is short of: undefined where the entry keeps to it, or nothing is declared. */
function outlasts(entry: SeenEntry, { duration }: StoredItem): string | undefined {
  if (duration === undefined || duration === 'persistent') return undefined
  // what is found in a browser has no text that says how long, and that a page's own storage has none is by its nature
  if (entry.kind === 'localStorage' || entry.kind === 'indexedDB') return duration === 'session' ? 'until it is deleted' : undefined
  if (entry.kind !== 'cookie' || !entry.isWritten || entry.lasts === undefined) return undefined
  const most = duration === 'session' ? 0 : timeSpan(duration) * tolerance + hour
  return entry.lasts > most ? durationWords(entry) : undefined
}

/** A vendor of the catalogue sets its cookies as it will; whatever is declared by hand, the site can set or declare otherwise. */
const isOwn = ({ services }: ConsentDeclaration, id: string) => !services[id]?.vendor

/** Judges everything that a visitor saw stored. */
export function judgeItems({ visitor, entries }: Observation, rules: JudgeRules): readonly Sighting[] {
  const { consent, site } = rules
  return entries.flatMap((entry) => judgeEntry(entry))

  function judgeEntry(entry: SeenEntry): readonly Sighting[] {
    const { name, kind, phase, page, place, isWritten } = entry
    // a running tag may write once more until its service has heard: what counts is what is left
    if (phase === 'withdrawn' && isWritten) return []
    // this package's own, while the endpoint does not answer
    if (kind === 'localStorage' && name === unsentName) return []
    const where = kind === 'cookie' ? `The cookie "${name}" on ${place}` : `"${name}" in ${kind} of ${place}`
    const seen = { subject: name, visitor, page, evidence: showEntry(entry) }
    const named = declaredItems(consent, name)
    if (!named.length) {
      const item = `{ name: '${name}'${kind === 'cookie' ? '' : `, kind: '${kind}'`}, duration: '${durationWords(entry)}', purpose: '…' }`
      return [
        {
          ...seen,
          code: 'undeclared-item',
          message: `${where} is in no service of the declaration, and was there ${momentWords({ visitor, phase })}.`,
          ...(isDeclarable(entry) && { remedy: `Declare it under \`items\` of the service that stores it, \`${item}\`, or remove what stores it.` }),
        },
      ]
    }
    const ofKind = named.filter(({ item }) => !isDeclarable(entry) || (item.kind ?? 'cookie') === kind)
    const [known] = named as [Declared]
    if (!ofKind.length)
      return [
        { ...seen, code: 'other-kind', message: `${where} is declared as ${known.item.kind ?? 'cookie'} by "${known.service}".`, declaredAt: pathOf(known) },
      ]
    const found = ofKind.filter(({ item }) => isInPlace(entry, item, site))
    const [other] = ofKind as [Declared]
    if (!found.length)
      return [
        {
          ...seen,
          code: 'other-party',
          message: `${where} is declared ${other.item.domain ? `on ${other.item.domain}` : 'on the site itself'} by "${other.service}".`,
          declaredAt: pathOf(other),
        },
      ]

    const [mine] = found as [Declared]
    const sightings: Sighting[] = []
    const add = (code: Sighting['code'], message: string) => sightings.push({ ...seen, code, message, declaredAt: pathOf(mine) })
    const code = breachCode(
      found.map(({ service }) => service),
      'stored',
      { visitor, phase },
      rules,
    )
    if (code) add(code, `${where}, of "${mine.service}", was there ${momentWords({ visitor, phase })}.`)
    const longer = found.map(({ item }) => outlasts(entry, item))
    if (longer.every((text) => text !== undefined)) add('lasts-longer', `${where} lasts ${longer[0]}, and is declared for ${mine.item.duration}.`)
    if (kind === 'cookie' && siteOf(place) === site && isOwn(consent, mine.service)) {
      if (entry.secure === false && page.startsWith('https:')) add('cookie-not-secure', `${where} is set without Secure.`)
      if (entry.sameSite?.toLowerCase() === 'none' && !isWithin(mine, consent, 'none')) add('cookie-cross-site', `${where} is set with SameSite=None.`)
      if (entry.hasDomain && !isWithin(mine, consent, 'domain')) add('cookie-wide-domain', `${where} is set with Domain, for every host of ${place}.`)
    }
    return sightings
  }
}

/** Whether the declaration itself asks for a wider cookie: an item that names its domain, and the consent cookie by its own settings. */
function isWithin({ item }: Declared, { cookie }: ConsentDeclaration, what: 'none' | 'domain'): boolean {
  if (item.name === cookie.name) return what === 'none' ? cookie.sameSite === 'none' : cookie.domain !== undefined
  return what === 'domain' && item.domain !== undefined
}

const pathOf = ({ service, index }: Declared) => `services.${service}.items.${index}`
