import type { StoredItemKind } from '../core/ConsentDeclaration.js'
import type { Known } from './Known.js'

const writer = (kind: StoredItemKind, position = 0): Known => ({ writes: { kind, position } })

const cookies: Known = { members: { set: writer('cookie') } }
const jar: Known = {
  get members() {
    return { ...cookies.members, withAttributes: { result: jar }, withConverter: { result: jar } }
  },
}
const response: Known = { members: { cookies, cookie: writer('cookie') } }
const setCookie = { setCookie: writer('cookie') }
const setCookieOf = { setCookie: writer('cookie', 1) }
const storageHooks = { useLocalStorage: writer('localStorage'), useSessionStorage: writer('sessionStorage') }

/** What a server answers with: a `NextResponse`, or the response of Express. */
export const knownResponse = response

/** What the modules export that store something, by their names. */
export const knownModules: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  'js-cookie': { default: jar },
  'next/headers': { cookies: { result: cookies } },
  'next/server': {
    NextResponse: { result: response, members: Object.fromEntries(['next', 'json', 'redirect', 'rewrite'].map((name) => [name, { result: response }])) },
  },
  'universal-cookie': { default: { result: cookies } },
  // the hook gives a list, whose second entry sets a cookie
  'react-cookie': { useCookies: { result: { members: { '1': writer('cookie') } } }, Cookies: { result: cookies } },
  'cookies-next': setCookie,
  'cookies-next/client': setCookie,
  'cookies-next/server': setCookie,
  nookies: { ...setCookieOf, set: setCookieOf.setCookie, default: { members: { set: setCookieOf.setCookie } } },
  'hono/cookie': setCookieOf,
  h3: setCookieOf,
  '@tanstack/react-start/server': setCookie,
  idb: { openDB: writer('indexedDB') },
  'idb-keyval': { createStore: writer('indexedDB') },
  dexie: { default: writer('indexedDB'), Dexie: writer('indexedDB') },
  'usehooks-ts': storageHooks,
  'react-use': storageHooks,
  '@uidotdev/usehooks': storageHooks,
}
