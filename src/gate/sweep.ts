import type { NamedItem, StoredItem, StoredItemKind } from '../core/ConsentDeclaration.js'
import { deleteCookie } from '../core/deleteCookie.js'
import { matchName } from '../core/matchName.js'
import { storedEntries } from './storedEntries.js'

/** An entry of the browser's storage, by its whole name. */
export interface SweptItem {
  readonly kind: StoredItemKind
  readonly name: string
}

/**
 * Why an item could not be deleted:
 * - `http-only`: no script can see it, but the endpoint can delete it
 * - `other-origin`: it is on a domain of somebody else
 * - `shared`: a service that is still allowed stores the same
 * - `unnamed`: the declaration does not say what it is called
 * - `in-use`: the database is open, and will go once it is closed
 * - `out-of-reach`: it is there still; a cookie, for one, on a path that no page here is below
 */
export type LeftReason = 'http-only' | 'other-origin' | 'shared' | 'unnamed' | 'in-use' | 'out-of-reach'

/** A stored item that is, or may be, there still; a declared name may have `*` in it. */
export interface LeftItem {
  readonly kind: StoredItemKind
  readonly name?: string
  readonly reason: LeftReason
}

/** What {@link sweep} has done. */
export interface SweepResult {
  readonly removed: readonly SweptItem[]
  readonly left: readonly LeftItem[]
}

const deleteDatabase = (name: string) =>
  new Promise<boolean>((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = () => resolve(true)
    request.onblocked = () => resolve(false)
  })

const removers: Readonly<Record<StoredItemKind, (name: string, item: StoredItem) => void | Promise<boolean>>> = {
  cookie: deleteCookie,
  localStorage: (name) => localStorage.removeItem(name),
  sessionStorage: (name) => sessionStorage.removeItem(name),
  indexedDB: deleteDatabase,
}

const isElsewhere = ({ domain }: StoredItem) => !!domain && !`.${location.hostname}`.endsWith(`.${domain.replace(/^\./, '')}`)

/**
 * Deletes what stored items name: cookies on every domain and path that they could have been set on, entries of
 * localStorage and sessionStorage, IndexedDB databases. Nothing that no item names is touched. A storage that the browser
 * denies to this page is passed over.
 *
 * @param items What to delete.
 * @param kept What must stay, even where a pattern of `items` matches it.
 * @param isThorough Whether to delete cookies of a whole name that cannot be seen from here too, as those of another path: some
 * twenty writes for each.
 */
export async function sweep(items: readonly StoredItem[], kept: readonly StoredItem[], isThorough = true): Promise<SweepResult> {
  const removed: SweptItem[] = []
  const left: LeftItem[] = []
  for (const kind of Object.keys(removers) as StoredItemKind[]) {
    const isOfKind = (item: StoredItem) => (item.kind ?? 'cookie') === kind
    const isNamed = (item: StoredItem): item is NamedItem => !!item.name
    const mine = items.filter(isOfKind)
    if (!mine.length) continue
    const stays = kept.filter(isOfKind).filter(isNamed)
    const names = async () => (await storedEntries(kind)).map(({ name }) => name)
    const present = await names()
    const tried = new Map<string, boolean>()
    for (const item of mine) {
      if (!isNamed(item)) left.push({ kind, reason: 'unnamed' })
      else if (isElsewhere(item)) left.push({ kind, name: item.name, reason: 'other-origin' })
      else if (item.httpOnly) left.push({ kind, name: item.name, reason: 'http-only' })
      else {
        const found = present.filter((name) => matchName(item.name, name))
        // a cookie of another path cannot be seen from here, but one whose whole name is known can be deleted
        if (isThorough && kind === 'cookie' && !item.name.includes('*') && !found.length) found.push(item.name)
        for (const name of found)
          if (!stays.some((keeps) => matchName(keeps.name, name))) tried.set(name, await remove(kind, name, item))
          else if (present.includes(name)) left.push({ kind, name, reason: 'shared' })
      }
    }
    const still = tried.size ? await names() : []
    for (const [name, isDone] of tried)
      if (still.includes(name)) left.push({ kind, name, reason: isDone ? 'out-of-reach' : 'in-use' })
      else if (present.includes(name)) removed.push({ kind, name })
  }
  return { removed, left }
}

/** @returns false where it is still in use */
async function remove(kind: StoredItemKind, name: string, item: StoredItem): Promise<boolean> {
  try {
    return (await removers[kind](name, item)) ?? true
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return true
  }
}
