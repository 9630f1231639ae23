import type { StoredItemKind } from '../core/ConsentDeclaration.js'
import type { Known } from './Known.js'

const storage = (kind: StoredItemKind): Known => ({ holds: kind, members: { setItem: { writes: { kind, position: 0 } } } })

const globals: Record<string, Known> = {
  document: { members: { cookie: { isCookieText: true } } },
  localStorage: storage('localStorage'),
  sessionStorage: storage('sessionStorage'),
  cookieStore: { members: { set: { writes: { kind: 'cookie', position: 0 } } } },
  indexedDB: { members: { open: { writes: { kind: 'indexedDB', position: 0 } } } },
}
const page: Known = { members: globals }
for (const name of ['window', 'globalThis', 'self']) globals[name] = page

/** The browser's own objects that store something, and those that lead to them. */
export const knownGlobals: Readonly<Record<string, Known>> = globals
