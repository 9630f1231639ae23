import type { StoredItemKind } from '../core/ConsentDeclaration.js'

/** What stands in a storage of the browser, as a page can see it. */
export interface StoredEntry {
  readonly name: string
  /** As it stands in `document.cookie`, not decoded, or in the storage; none for a database. */
  readonly value?: string
}

const entriesOf = (storage: Storage) => Object.entries<string>(storage).map(([name, value]) => ({ name, value }))

const readers: Readonly<Record<StoredItemKind, () => readonly StoredEntry[] | Promise<readonly StoredEntry[]>>> = {
  cookie: () =>
    document.cookie.split('; ').map((pair) => {
      const end = Math.max(0, pair.indexOf('='))
      // a cookie can only be deleted under exactly the name that stands there
      return { name: pair.slice(0, end), value: pair.slice(end + 1) }
    }),
  localStorage: () => entriesOf(localStorage),
  sessionStorage: () => entriesOf(sessionStorage),
  indexedDB: async () => (await indexedDB.databases()).map(({ name = '' }) => ({ name })),
}

/**
 * Everything that a page can see of one kind of storage. A storage that the browser denies to this page has nothing, as
 * the page can have stored nothing there.
 */
export async function storedEntries(kind: StoredItemKind): Promise<readonly StoredEntry[]> {
  try {
    return await readers[kind]()
  } catch (error) {
    if (error instanceof DOMException) return []
    throw error
  }
}
