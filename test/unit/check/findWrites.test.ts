// @vitest-environment node
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code that is checked has them
import { describe, expect, it } from 'vitest'
import { findWrites } from '../../../src/check/findWrites.js'
import { sourcesOf } from './sourcesOf.js'

/** What a file writes, as `kind name (duration)`; `?` where the code does not tell. */
async function writesOf(code: string, more: Readonly<Record<string, string>> = {}) {
  const { sources, files } = await sourcesOf({ 'code.tsx': code, ...more })
  const file = files.find((each) => each.endsWith('code.tsx')) as string
  return findWrites(sources, sources.read(file)).map(({ kind, name, duration }) => `${kind ?? '?'} ${name} (${duration ?? '?'})`)
}

describe('what the code stores as a cookie', () => {
  it.each([
    ["document.cookie = 'theme=dark'", 'theme (session)'],
    ["window.document.cookie = 'theme=dark; Path=/; Max-Age=31536000'", 'theme (365 days)'],
    ["globalThis['document']['cookie'] = 'theme=dark; max-age=90'", 'theme (90 seconds)'],
    ["document.cookie = 'theme=dark; expires=' + date.toUTCString()", 'theme (?)'],
    ["document.cookie = 'theme=' + value + '; path=/; max-age=3600'", 'theme (1 hour)'],
    ["document.cookie = 'theme=' + value + '; ' + attributes", 'theme (?)'],
    ['document.cookie = `theme=${value}; path=/`', 'theme (session)'],
    ['document.cookie = `ph_${key}_posthog=${value}`', 'ph_*_posthog (session)'],
    ['document.cookie = `${encodeURIComponent("a b")}=${value}`', 'a%20b (session)'],
    ["const name = 'theme'\ndocument.cookie = `${name}=${value}`", 'theme (session)'],
    ['document.cookie = `${name}=${value}`', '* (session)'],
    ["document.cookie = ['theme=dark', 'path=/', 'max-age=86400'].join('; ')", 'theme (1 day)'],
    ['document.cookie = text', '* (session)'],
    ["const page = document\npage.cookie = 'theme=dark'", 'theme (session)'],
    ["cookieStore.set('theme', 'dark')", 'theme (session)'],
    ["window.cookieStore?.set({ name: 'theme', value, maxAge: 60 })", 'theme (1 minute)'],
    ["import Biscuits from 'js-cookie'\nBiscuits.set('theme', 'dark', { expires: 7 })", 'theme (7 days)'],
    ["import * as Cookies from 'js-cookie'\nCookies.set('theme', 'dark')", 'theme (session)'],
    ["import { default as Cookies } from 'js-cookie'\nconst api = Cookies.withAttributes({ path: '/' })\napi.set('theme', 'dark')", 'theme (session)'],
    ["const Cookies = require('js-cookie')\nCookies.set('theme', 'dark', options)", 'theme (?)'],
    ["import { cookies } from 'next/headers'\n;(await cookies()).set('theme', 'dark', { maxAge: 60 * 60 * 24 * 30 })", 'theme (30 days)'],
    ["import { cookies } from 'next/headers'\nconst jar = await cookies()\njar.set({ name: 'theme', value: 'dark' })", 'theme (session)'],
    ["import { cookies as read } from 'next/headers'\nread().set('theme', 'dark', { ...usual })", 'theme (?)'],
    ["import { cookies } from 'next/headers'\nconst cookie = { name: 'theme', value: 'dark' }\ncookies().set(cookie)", 'theme (session)'],
    ["import { NextResponse } from 'next/server'\nlet answer = NextResponse.next({ request })\nanswer.cookies.set('theme', 'dark')", 'theme (session)'],
    ["import { NextResponse } from 'next/server'\nconst answer = new NextResponse('')\nanswer.cookies.set('theme', 'dark')", 'theme (session)'],
    ["const mark = (answer: NextResponse) => answer.cookies.set('theme', 'dark')", 'theme (session)'],
    ["const mark = (res) => res.cookie('theme', 'dark')", 'theme (session)'],
    ["const response = await next()\nresponse.cookies.set('theme', 'dark')", 'theme (session)'],
    ["import Cookies from 'universal-cookie'\nnew Cookies().set('theme', 'dark')", 'theme (session)'],
    ["import { useCookies } from 'react-cookie'\nconst [cookies, setCookie] = useCookies()\nsetCookie('theme', 'dark')", 'theme (session)'],
    ["import { setCookie as put } from 'cookies-next'\nput('theme', 'dark')", 'theme (session)'],
    ["import { setCookie } from 'nookies'\nsetCookie(context, 'theme', 'dark', { maxAge: 60 })", 'theme (1 minute)'],
    ["import nookies from 'nookies'\nnookies.set(context, 'theme', 'dark')", 'theme (session)'],
    ["import { cookies } from 'next/headers'\ncookies().then((jar) => jar.set('theme', 'dark'))", 'theme (session)'],
    ["import('js-cookie').then(({ default: Cookies }) => Cookies.set('theme', 'dark'))", 'theme (session)'],
    ["document.cookie = `theme=dark${isSecure ? '; secure' : ''}`", 'theme (session)'],
    ["headers.append('Set-Cookie', 'theme=dark; HttpOnly; Max-Age=60')", 'theme (1 minute)'],
    ["new Response('', { headers: { 'set-cookie': 'theme=dark' } })", 'theme (session)'],
    ['cookieStore.set(...given)', '* (?)'],
  ])('reads %s', async (code, expected) => {
    expect(await writesOf(code)).toEqual([`cookie ${expected}`])
  })

  it.each([
    "document.cookie = 'theme=; Max-Age=0'",
    "document.cookie = 'theme=; max-age=-1; path=/'",
    "document.cookie = 'theme=; expires=Thu, 01 Jan 1970 00:00:00 GMT'",
    "cookieStore.set({ name: 'theme', value: '', expires: 0 })",
    "import { cookies } from 'next/headers'\ncookies().set('theme', '', { maxAge: 0 })",
    "import { cookies } from 'next/headers'\ncookies().set('theme', '', { expires: new Date(0) })",
    "import Cookies from 'js-cookie'\nCookies.set('theme', '', { expires: -1 })",
    "import Cookies from 'js-cookie'\nCookies.remove('theme')",
    'const now = document.cookie',
    "if (document.cookie === 'theme=dark') go()",
    "const document = { cookie: '' }\ndocument.cookie = 'theme=dark'",
    "const settings = new Map()\nsettings.set('theme', 'dark')",
    "const setCookie = (name) => name\nsetCookie('theme')",
    "request.cookies.set('theme', 'dark')",
  ])('sees no write in %s', async (code) => {
    expect(await writesOf(code)).toEqual([])
  })
})

describe('what the code stores elsewhere', () => {
  it.each([
    ["localStorage.setItem('theme', 'dark')", 'localStorage theme (persistent)'],
    ["window.localStorage?.setItem('theme', 'dark')", 'localStorage theme (persistent)'],
    ["localStorage.theme = 'dark'", 'localStorage theme (persistent)'],
    ["self.localStorage['theme'] ??= 'dark'", 'localStorage theme (persistent)'],
    ["localStorage[key] = 'dark'", 'localStorage * (persistent)'],
    ["const key = 'theme'\nlocalStorage[key] = 'dark'", 'localStorage theme (persistent)'],
    ["sessionStorage.setItem('theme', 'dark')", 'sessionStorage theme (session)'],
    ["const { sessionStorage: kept } = window\nkept.setItem('theme', 'dark')", 'sessionStorage theme (session)'],
    ["const kept = typeof window === 'undefined' ? undefined : window.localStorage\nkept?.setItem('theme', 'dark')", 'localStorage theme (persistent)'],
    ["indexedDB.open('notes', 1)", 'indexedDB notes (persistent)'],
    ["import { openDB } from 'idb'\nawait openDB('notes', 1)", 'indexedDB notes (persistent)'],
    ["const { openDB } = await import('idb')\nawait openDB('notes', 1)", 'indexedDB notes (persistent)'],
    ["import Dexie from 'dexie'\nnew Dexie('notes')", 'indexedDB notes (persistent)'],
    ["import { useLocalStorage } from 'usehooks-ts'\nconst [theme] = useLocalStorage('theme', 'dark')", 'localStorage theme (persistent)'],
    ["function keep(storage: Storage) { storage.setItem('theme', 'dark') }", '? * (?)'],
  ])('reads %s', async (code, expected) => {
    expect(await writesOf(code)).toEqual([expected])
  })

  it.each([
    "localStorage.getItem('theme')",
    "localStorage.removeItem('theme')",
    'delete localStorage.theme',
    'const theme = localStorage.theme',
    "indexedDB.deleteDatabase('notes')",
    "const localStorage = { theme: '' }\nlocalStorage.theme = 'dark'",
    "function keep(localStorage: Fake) { localStorage.theme = 'dark' }",
  ])('sees no write in %s', async (code) => {
    expect(await writesOf(code)).toEqual([])
  })
})

describe('a name', () => {
  const store = "localStorage.setItem(keys.theme, 'dark')"

  it.each([
    ["const keys = { theme: 'theme' } as const", 'theme'],
    ["enum keys { theme = 'theme' }", 'theme'],
    ["const own = 'my'\nconst keys = { theme: own + ':theme' } satisfies Keys", 'my:theme'],
    ["const theme = 'theme'\nconst keys = { theme }", 'theme'],
    ["const keys = { theme: 'theme', ...more }", '*'],
    ["let keys = { theme: 'theme' }", '*'],
    ['const keys = useKeys()', '*'],
  ])('comes from %s', async (declared, name) => {
    expect(await writesOf(`${declared}\n${store}`)).toEqual([`localStorage ${name} (persistent)`])
  })

  it.each([
    ["import { key } from './keys'", { 'keys.ts': "export const key = 'theme'" }],
    ["import { other as key } from './keys.js'", { 'keys.ts': "const key = 'theme'\nexport { key as other }" }],
    ["import key from './keys'", { 'keys.js': "export default 'theme'" }],
    ["import key from './keys'", { 'keys.ts': "const key = 'theme'\nexport default key" }],
    ["import * as keys from './keys'\nconst key = keys.theme", { 'keys.ts': "export const theme = 'theme'" }],
    [
      "import { key } from './lib'",
      { 'lib/index.ts': "export * from './other'\nexport * from './keys'", 'lib/other.ts': '', 'lib/keys.ts': "export const key = 'theme'" },
    ],
    ["import { key } from './lib'", { 'lib/index.ts': "export { theme as key } from './keys'", 'lib/keys.ts': "export const theme = 'theme'" }],
    [
      "import { key } from '@/keys'",
      {
        'src/keys.ts': "export const key = 'theme'",
        'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] }, "moduleResolution": "bundler" } }',
      },
    ],
  ])('comes from another file by %s', async (imported, files) => {
    expect(await writesOf(`${imported}\nlocalStorage.setItem(key, 'dark')`, files as Record<string, string>)).toEqual(['localStorage theme (persistent)'])
  })

  it('of a storage comes from another file, too', async () => {
    const files = { 'jar.ts': "import Cookies from 'universal-cookie'\nexport const jar = new Cookies()" }
    expect(await writesOf("import { jar } from './jar'\njar.set('theme', 'dark')", files)).toEqual(['cookie theme (session)'])
  })

  it('is each of those that Node sets at once', async () => {
    const code = "answer.setHeader('Set-Cookie', ['a=1', 'b=2; Max-Age=60'])"
    expect(await writesOf(code)).toEqual(['cookie a (session)', 'cookie b (1 minute)'])
  })

  it('is each of the two that a condition chooses from', async () => {
    const both = ['localStorage dark (persistent)', 'localStorage light (persistent)']
    expect(await writesOf("localStorage.setItem(isDark ? 'dark' : 'light', '1')")).toEqual(both)
  })

  it('is the one of the nearest scope', async () => {
    const code = "const key = 'outer'\nfunction keep(key: string) { localStorage.setItem(key, '') }\n{ const key = 'inner'; localStorage.setItem(key, '') }"
    expect(await writesOf(code)).toEqual(['localStorage * (persistent)', 'localStorage inner (persistent)'])
  })

  it('is not looked for in a circle', async () => {
    const files = { 'keys.ts': "export { key } from './code'" }
    expect(await writesOf("import { key as other } from './keys'\nexport const key = other\nlocalStorage.setItem(key, '')", files)).toEqual([
      'localStorage * (persistent)',
    ])
    expect(await writesOf("const a = b\nconst b = a\na.setItem('theme')\nlocalStorage.setItem(a, '')")).toEqual(['localStorage * (persistent)'])
  })
})
