import type { NamedItem, StoredItem, StoredItemKind } from '../core/ConsentDeclaration.js'
import { deleteCookie } from '../core/deleteCookie.js'
import { matchName } from '../core/matchName.js'
import { storedEntries } from './storedEntries.js'

const removers: Readonly<Record<StoredItemKind, (name: string, item: StoredItem) => void>> = {
  cookie: deleteCookie,
  localStorage: (name) => localStorage.removeItem(name),
  sessionStorage: (name) => sessionStorage.removeItem(name),
  indexedDB: (name) => indexedDB.deleteDatabase(name),
}

/**
 * Deletes what stored items name: cookies on every domain and path that they could have been set on, entries of
 * localStorage and sessionStorage, IndexedDB databases. Nothing that no item names is touched. A storage that the browser
 * denies to this page is passed over.
 *
 * @param items What to delete.
 * @param kept What must stay, even where a pattern of `items` matches it.
 */
export async function sweep(items: readonly StoredItem[], kept: readonly StoredItem[]): Promise<void> {
  for (const kind of Object.keys(removers) as StoredItemKind[]) {
    const of = (item: StoredItem): item is NamedItem => (item.kind ?? 'cookie') === kind && !!item.name
    const mine = items.filter(of)
    if (!mine.length) continue
    const stays = kept.filter(of)
    const present = (await storedEntries(kind)).map(({ name }) => name)
    for (const item of mine) {
      const found = present.filter((name) => matchName(item.name, name))
      // a cookie of another path cannot be seen from here, but one whose whole name is known can be deleted
      if (kind === 'cookie' && !item.name.includes('*') && !found.length) found.push(item.name)
      for (const name of found) if (!stays.some((keeps) => matchName(keeps.name, name))) remove(kind, name, item)
    }
  }
}

function remove(kind: StoredItemKind, name: string, item: StoredItem) {
  try {
    removers[kind](name, item)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
