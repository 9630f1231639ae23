/** One thing that exists in this browser now. */
export interface StoredEntry {
  kind: 'Cookie' | 'Local storage' | 'Session storage' | 'Database'
  name: string
}

/** Lists all that this site has stored and script can see. */
export async function readStorage(): Promise<StoredEntry[]> {
  const named = (kind: StoredEntry['kind'], names: string[]) => names.sort().map((name) => ({ kind, name }))
  const databases = await indexedDB.databases()
  return [
    ...named(
      'Cookie',
      document.cookie
        .split('; ')
        .filter(Boolean)
        .map((pair) => pair.split('=')[0]),
    ),
    ...named('Local storage', Object.keys(localStorage)),
    ...named('Session storage', Object.keys(sessionStorage)),
    ...named(
      'Database',
      databases.map(({ name = '' }) => name),
    ),
  ]
}
