import { vi } from 'vitest'

/** Puts an IndexedDB there that has databases of these names, and deletes one unless it is in use. */
export function fakeDatabases(names: readonly string[], inUse: readonly string[] = []) {
  const present = new Set(names)
  const deleteDatabase = vi.fn((name: string) => {
    const request: { onsuccess?: () => void; onblocked?: () => void } = {}
    queueMicrotask(() => {
      if (inUse.includes(name)) return request.onblocked?.()
      present.delete(name)
      request.onsuccess?.()
    })
    return request
  })
  vi.stubGlobal('indexedDB', { databases: async () => [...[...present].map((name) => ({ name })), {}], deleteDatabase })
  return deleteDatabase
}
