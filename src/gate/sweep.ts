import type { NamedItem, StoredItem } from '../core/ConsentDeclaration.js'
import { deleteCookie } from '../core/deleteCookie.js'

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Turns an item's name into a test: `*` stands for any run of characters. */
const matcher = ({ name }: NamedItem) => {
  const pattern = RegExp(`^${name.split('*').map(escapePattern).join('.*')}$`, 's')
  return (candidate: string) => pattern.test(candidate)
}

/** As they stand, because a cookie can only be deleted under exactly that name. */
const cookieNames = () => document.cookie.split('; ').map((pair) => pair.slice(0, Math.max(0, pair.indexOf('='))))

/**
 * Deletes what stored items name: cookies on every domain and path that they could have been set on, entries of
 * localStorage and sessionStorage, IndexedDB databases. Nothing that no item names is touched. A storage that the browser
 * denies to this page is passed over, as the page can have stored nothing there.
 *
 * @param items What to delete.
 * @param kept What must stay, even where a pattern of `items` matches it.
 */
export async function sweep(items: readonly StoredItem[], kept: readonly StoredItem[]): Promise<void> {
  const clean = async (
    kind: StoredItem['kind'],
    names: () => readonly string[] | Promise<readonly string[]>,
    remove: (name: string, item: StoredItem) => void,
  ) => {
    const of = (item: StoredItem): item is NamedItem => (item.kind ?? 'cookie') === kind && !!item.name
    const mine = items.filter(of)
    if (!mine.length) return
    const stays = kept.filter(of).map(matcher)
    try {
      const present = await names()
      for (const item of mine) {
        const found = present.filter(matcher(item))
        // a cookie of another path cannot be seen from here, but one whose whole name is known can be deleted
        if (kind === 'cookie' && !item.name.includes('*') && !found.length) found.push(item.name)
        for (const name of found) if (!stays.some((keeps) => keeps(name))) remove(name, item)
      }
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
    }
  }
  await clean('cookie', cookieNames, deleteCookie)
  await clean(
    'localStorage',
    () => Object.keys(localStorage),
    (name) => localStorage.removeItem(name),
  )
  await clean(
    'sessionStorage',
    () => Object.keys(sessionStorage),
    (name) => sessionStorage.removeItem(name),
  )
  await clean(
    'indexedDB',
    async () => (await indexedDB.databases()).map(({ name = '' }) => name),
    (name) => indexedDB.deleteDatabase(name),
  )
}
