import type { ConsentDeclaration, NamedItem, StoredItemKind } from '../core/ConsentDeclaration.js'
import type { ConsentSnapshot } from '../core/ConsentSnapshot.js'
import { matchName } from '../core/matchName.js'
import { timeSpan } from '../core/timeSpan.js'
import { storedEntries } from '../gate/storedEntries.js'
import { describeConsent } from '../vendors/describeConsent.js'
import type { VisitorData, VisitorItem } from './VisitorData.js'

interface ListedCookie {
  readonly name: string
  /** In milliseconds since 1970, or null at the end of the session; some browsers do not tell. */
  readonly expires?: number | null
}

const kinds: readonly StoredItemKind[] = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB']

/** When cookies expire, by name, as far as the browser tells (Cookie Store API, secure pages only); of several of one name, none. */
async function expiries(): Promise<ReadonlyMap<string, number | null | undefined>> {
  const store = (globalThis as { cookieStore?: { getAll(): Promise<readonly ListedCookie[]> } }).cookieStore
  const cookies = (await store?.getAll().catch(() => undefined)) ?? []
  return new Map(cookies.map(({ name, expires }, _, all) => [name, all.filter((other) => other.name === name).length > 1 ? undefined : expires]))
}

function ageOf(duration: string | undefined, expires: number | null | undefined, now: number): number | undefined {
  if (!duration || !expires) return undefined
  const age = timeSpan(duration) - (expires - now) / 1000
  // whatever was set for another time than declared has no age that could be reckoned
  return age >= 0 && age <= timeSpan(duration) ? Math.round(age) : undefined
}

/**
 * Collects what the browser knows of its visitor by the declaration: the choices, the record, and each declared item that
 * exists now, with its value; what is known of a vendor in English, unless it was filled in before. Nothing that is not declared is in it, and no cookie that script cannot see.
 *
 * @param snapshot The state of the consent, as `useConsent` or a store's `get` gives it.
 * @param reference The number under which the site keeps a record of its own.
 * @example
 * const data = await collectVisitorData(consent, store.get())
 */
export async function collectVisitorData(consent: ConsentDeclaration, snapshot: ConsentSnapshot, reference?: string): Promise<VisitorData> {
  const now = Date.now()
  const { record, choices, undecided, regime, gpc } = snapshot
  const described = await describeConsent(consent, 'en')
  const declared = Object.entries(described.services).flatMap(([service, { purpose, items = [] }]) =>
    items.filter((item): item is NamedItem => !!item.name).map((item) => ({ purpose, ...item, service })),
  )
  const expiry = await expiries()
  const items: VisitorItem[] = []
  for (const kind of kinds) {
    const mine = declared.filter((item) => (item.kind ?? 'cookie') === kind)
    if (!mine.length) continue
    for (const { name, value } of await storedEntries(kind)) {
      const matching = mine.filter((item) => matchName(item.name, name))
      const [first] = matching
      if (!first) continue
      const expires = kind === 'cookie' ? expiry.get(name) : undefined
      const isRecord = kind === 'cookie' && name === consent.cookie.name && record
      items.push({
        name,
        kind,
        value,
        services: [...new Set(matching.map(({ service }) => service))],
        purpose: first.purpose,
        duration: first.duration,
        expires: expires ? new Date(expires).toISOString() : undefined,
        age: isRecord ? Math.max(0, Math.round((now - Date.parse(record.time)) / 1000)) : ageOf(first.duration, expires, now),
      })
    }
  }
  const data: VisitorData = {
    format: 'consent-kit-visitor-data',
    version: 1,
    collected: new Date(now).toISOString(),
    origin: location.origin,
    site: consent.site?.name,
    reference,
    regime,
    gpc,
    choices,
    undecided,
    record,
    items,
  }
  // what is undefined is left out, as JSON has it
  return JSON.parse(JSON.stringify(data))
}
