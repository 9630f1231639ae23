import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { ConsentLog } from '../../src/records/ConsentLog.js'
import { createKeyPair } from '../../src/records/createKeyPair.js'
import { root } from './packed.js'

// docs/records.md, word for word: its code compiles against what is built, and its routes do what the page says.

const scratch = join(root, 'test-results')
mkdirSync(scratch, { recursive: true })
// below the package itself, which is then found by its name
const directory = mkdtempSync(join(scratch, 'records-docs-'))

/** What the page takes for granted. */
const given = {
  'consent.config.ts': `import { defineConsent } from 'consent-kit'
    export const consent = defineConsent({ categories: { analytics: {} }, cookie: { name: 'answers', domain: '.example.com' } })`,
  'app/admin/requireAdministrator.ts': 'export async function requireAdministrator() {}',
  'site.ts': `export { POST } from './app/api/consent/route'
    export { GET } from './app/account/receipt/route'
    export { DELETE } from './app/account/erasure/route'
    export { answerAccess } from './app/requests'
    export { isProven } from './app/check'
    export { log } from './app/log'`,
}

interface Site {
  readonly POST: (request: Request) => Promise<Response>
  readonly GET: (request: Request) => Promise<Response>
  readonly DELETE: (request: Request) => Promise<Response>
  readonly answerAccess: ConsentLog['history']
  readonly isProven: (receipt: unknown, publicKeys: string) => Promise<boolean>
  readonly log: ConsentLog
}

function write(path: string, code: string) {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), code)
}

beforeAll(() => {
  const page = readFileSync(join(root, 'docs/records.md'), 'utf8')
  const snippets = [...page.matchAll(/```(?:tsx?)\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(([, path = '', code = '']) => ({ path, code }))
  expect(snippets).toHaveLength(page.split(/```tsx?\n/).length - 1)
  // of a file that the page shows twice, the earlier one stands beside the later
  snippets.forEach(({ path, code }, index) => {
    const isLast = !snippets.slice(index + 1).some((later) => later.path === path)
    write(isLast ? path : path.replace('.ts', `.${index}.ts`), code)
  })
  for (const [path, code] of Object.entries(given)) write(path, code)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

it('compiles', () => {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
  }
  write('tsconfig.json', JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck: true, types: ['node'] }, include: ['**/*'] }))
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', directory, '--pretty', 'false'], { encoding: 'utf8' })
  expect(stdout).toBe('')
}, 120_000)

it('gives a visitor a receipt, and takes their answers out of the log and the cookie', async () => {
  const { privateKey, publicKey } = await createKeyPair()
  vi.stubEnv('DATABASE_URL', join(directory, 'consent-log'))
  vi.stubEnv('CONSENT_LOG_KEY', privateKey)
  const bundle = await rolldown({ input: join(directory, 'site.ts'), external: /^(?![./])/ })
  await bundle.write({ file: join(directory, 'site.js') })
  const { POST, GET, DELETE, answerAccess, isProven, log }: Site = await import(pathToFileURL(join(directory, 'site.js')).href)
  await log.migrate()

  const ask = (path: string, cookie: string, init: RequestInit = {}) =>
    new Request(`https://www.example.com${path}`, { ...init, headers: { cookie, origin: 'https://www.example.com', 'content-type': 'application/json' } })
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? ''
  const accept = async (cookie: string) =>
    cookieOf(await POST(ask('/api/consent', cookie, { method: 'POST', body: '{"act":"accept-all"}' }))).split(';')[0] ?? ''
  const idIn = (cookie: string) => /id-([\w-]{22})/.exec(cookie)?.[1] ?? ''

  const cookie = await accept('')
  const id = idIn(cookie)
  expect(await answerAccess(id)).toHaveLength(1)
  const receipt = await (await GET(ask('/account/receipt', cookie))).json()
  expect(receipt.id).toBe(id)
  expect(await isProven(receipt, publicKey)).toBe(true)

  const erased = await DELETE(ask('/account/erasure', cookie, { method: 'DELETE' }))
  expect([erased.status, cookieOf(erased)]).toEqual([204, 'answers=; Path=/; Max-Age=0; Domain=.example.com'])
  expect(await answerAccess(id)).toEqual([])
  expect((await GET(ask('/account/receipt', cookie))).status).toBe(404)
  expect(await isProven(receipt, publicKey), 'what the visitor kept').toBe(true)

  const next = idIn(await accept(''))
  expect([next.length, next === id]).toEqual([22, false])
  expect(await log.verify()).toMatchObject({ entries: 2, faults: [] })
  await log.close()
}, 180_000)
