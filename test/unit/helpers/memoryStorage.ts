import type { RecordStorage } from '../../../src/core/cookieStorage.js'

export interface MemoryStorage extends RecordStorage {
  text: string | undefined
  writes: number
}

/** A record's storage without a browser. */
export function memoryStorage(text?: string): MemoryStorage {
  const storage: MemoryStorage = {
    text,
    writes: 0,
    read: () => storage.text,
    write(next) {
      storage.text = next
      storage.writes++
    },
  }
  return storage
}
