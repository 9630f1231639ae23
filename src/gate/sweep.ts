import type { StoredItem } from '../core/ConsentDeclaration.js'
import { deleteCookie } from '../core/deleteCookie.js'

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Turns an item's name into a test: `*` stands for any run of characters. */
const matcher = ({ name }: StoredItem) => {
  const pattern = RegExp(`^${name.split('*').map(escapePattern).join('.*')}$`, 's')
  return (candidate: string) => pattern.test(candidate)
}

const isPattern = ({ name }: StoredItem) => name.includes('*')

/** As they stand, because a cookie can only be deleted under exactly that name. */
const cookieNames = () => document.cookie.split('; ').map((pair) => pair.slice(0, Math.max(0, pair.indexOf('='))))

/**
 * Deletes what stored items name: cookies on every domain and path that they could have been set on, entries of
 * localStorage and sessionStorage, IndexedDB databases. Nothing that no item names is touched.
 *
 * @param items What to delete.
 * @param kept What must stay, even where a pattern of `items` matches it.
 * @throws what the browser throws where it denies the page its storage
 */
export async function sweep(items: readonly StoredItem[], kept: readonly StoredItem[]): Promise<void> {
  const of = (kind: StoredItem['kind']) => (item: StoredItem) => (item.kind ?? 'cookie') === kind
  const each = (kind: StoredItem['kind'], names: readonly string[], remove: (name: string, item: StoredItem) => void) => {
    const stays = kept.filter(of(kind)).map(matcher)
    for (const item of items.filter(of(kind))) {
      const matches = matcher(item)
      const found = names.filter(matches)
      // a cookie of another path cannot be seen from here, but one whose whole name is known can be deleted
      if (kind === 'cookie' && !isPattern(item) && !found.length) found.push(item.name)
      for (const name of found) if (!stays.some((keeps) => keeps(name))) remove(name, item)
    }
  }
  const kinds = new Set(items.map(({ kind = 'cookie' }) => kind))
  if (kinds.has('cookie')) each('cookie', cookieNames(), deleteCookie)
  if (kinds.has('localStorage')) each('localStorage', Object.keys(localStorage), (name) => localStorage.removeItem(name))
  if (kinds.has('sessionStorage')) each('sessionStorage', Object.keys(sessionStorage), (name) => sessionStorage.removeItem(name))
  if (kinds.has('indexedDB')) {
    const databases = await indexedDB.databases()
    each(
      'indexedDB',
      databases.map(({ name = '' }) => name),
      (name) => indexedDB.deleteDatabase(name),
    )
  }
}
