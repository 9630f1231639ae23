import type { SeenKind } from './AuditReport.js'

/** Something that a frame has stored. */
export interface StoredThing {
  readonly kind: SeenKind
  readonly name: string
  readonly value: string
}

/** Runs in a frame, and lists all that its origin has stored, its cookies apart. */
export async function readStorage(): Promise<{ readonly origin: string; readonly things: readonly StoredThing[]; readonly hints: readonly string[] }> {
  const things: StoredThing[] = []
  const attempt = async (read: () => unknown) => {
    try {
      await read()
    } catch {
      // denied to this frame, or unknown to this browser
    }
  }
  const list = (kind: SeenKind, storage: Storage) => {
    for (const name of Object.keys(storage)) things.push({ kind, name, value: storage.getItem(name) ?? '' })
  }
  await attempt(() => list('localStorage', localStorage))
  await attempt(() => list('sessionStorage', sessionStorage))
  await attempt(async () => {
    for (const { name = '' } of await indexedDB.databases()) things.push({ kind: 'indexedDB', name, value: '' })
  })
  await attempt(async () => {
    for (const name of await caches.keys()) things.push({ kind: 'cacheStorage', name, value: '' })
  })
  await attempt(async () => {
    for (const { active, waiting, installing } of await navigator.serviceWorker.getRegistrations()) {
      const worker = active ?? waiting ?? installing
      if (worker) things.push({ kind: 'serviceWorker', name: new URL(worker.scriptURL).pathname, value: '' })
    }
  })
  const hints = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="preconnect"],link[rel~="dns-prefetch"]')].map(({ href }) => href)
  return { origin: location.origin, things, hints }
}
