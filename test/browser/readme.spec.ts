import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from './site.js'

// The README's ten minutes, word for word: a new Next.js app outside the repository, made of its snippets alone.

const root = resolve(import.meta.dirname, '../..')
const example = join(root, 'examples/next')
const port = 3219
const origin = `http://localhost:${port}`
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

/** The README's code blocks that begin with a file's name. */
function snippets() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  return [...readme.matchAll(/```tsx?\n\/\/ (\S+)\n\n?([\s\S]*?)```/g)].map(([, path = '', code = '']) => ({ path, code }))
}

const tenMinutes = [
  'consent.config.ts',
  'app/layout.tsx',
  'app/analytics.tsx',
  'app/video.tsx',
  'app/my-banner.tsx',
  'app/cookies/page.tsx',
  'app/account/page.tsx',
]
const perRequest = ['app/vendors.ts', 'app/head.tsx', 'app/loader.ts', 'app/layout.tsx', 'app/api/consent/route.ts', 'proxy.ts']
const provable = ['app/api/consent/route.ts']

type Snippet = ReturnType<typeof snippets>[number]

let app: string
let server: ChildProcess | undefined

function stop() {
  const gone = new Promise((resolve) => (server ? server.on('exit', resolve) : resolve(null)))
  server?.kill()
  return gone
}

/** Puts the snippets into the app, builds it and serves it. */
async function serve(files: readonly Snippet[]) {
  await stop()
  for (const { path, code } of files) {
    mkdirSync(dirname(join(app, path)), { recursive: true })
    writeFileSync(join(app, path), code)
  }
  execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { cwd: app, env, stdio: 'pipe' })
  server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', `${port}`], { cwd: app, env, stdio: 'ignore' })
  const isUp = () =>
    fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isUp, { timeout: 30_000 }).toBe(true)
}

test.describe('the app of the README', () => {
  test.describe.configure({ mode: 'serial' })
  // PostHog drops what a headless browser does
  test.use({ baseURL: origin, userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36' })

  test.beforeAll(async () => {
    test.setTimeout(300_000)
    app = mkdtempSync(join(tmpdir(), 'readme-app-'))
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'))
    writeFileSync(join(app, 'package.json'), JSON.stringify({ private: true, dependencies, devDependencies }))
    cpSync(join(example, 'consent-kit.tgz'), join(app, 'consent-kit.tgz'))
    // what "npm install" of the example has put there, without a second download
    cpSync(join(example, 'node_modules'), join(app, 'node_modules'), { recursive: true })
    const page = { path: 'app/page.tsx', code: "import { Video } from './video'\n\nexport default function Page() {\n  return <Video />\n}\n" }
    const icon = { path: 'app/icon.svg', code: readFileSync(join(example, 'app/icon.svg'), 'utf8') }
    await serve([...snippets().slice(0, tenMinutes.length), page, icon])
  })

  test.afterAll(async () => {
    await stop()
    rmSync(app, { recursive: true, force: true })
  })

  test('has these files', () => {
    expect(snippets().map(({ path }) => path)).toEqual([...tenMinutes, ...perRequest, ...provable])
  })

  test('has a cookie policy that names what PostHog stores', async ({ visitor }) => {
    await visitor.page.goto('/cookies')
    await expect(visitor.page.getByRole('table', { name: 'Analytics' })).toContainText('PostHog')
  })

  test('starts PostHog after the yes, and leaves nothing of it after a withdrawal', async ({ visitor }) => {
    await visitor.page.addInitScript(() => {
      Object.defineProperties(Navigator.prototype, { webdriver: { value: false }, userAgentData: { value: undefined } })
    })
    const sent: string[] = []
    await visitor.page.route(/posthog\.com/, (route) => {
      sent.push(route.request().url())
      return route.fulfill({ json: {}, headers: { 'access-control-allow-origin': '*' } })
    })
    await visitor.page.goto('/', { waitUntil: 'networkidle' })
    await expect(visitor.banner).toBeVisible()
    expect(sent).toEqual([])
    expect(await visitor.stored()).toEqual({ cookies: [], localStorage: [], sessionStorage: [], indexedDB: [] })

    await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
    await expect.poll(() => sent.length).toBeGreaterThan(0)
    await expect.poll(async () => (await visitor.stored()).localStorage.length).toBeGreaterThan(0)

    await visitor.openPreferences()
    await visitor.preferences.getByRole('button', { name: 'Reject all' }).click()
    await visitor.page.waitForTimeout(2000)
    sent.length = 0
    await visitor.page.waitForTimeout(4000)
    expect(sent).toEqual([])
    expect(await visitor.stored()).toEqual({ cookies: [], localStorage: [], sessionStorage: [], indexedDB: [] })
  })

  test('shows the video after its own yes', async ({ visitor }) => {
    await visitor.page.route(/youtube/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>a video</title>' }))
    await visitor.page.goto('/', { waitUntil: 'networkidle' })
    const placeholder = visitor.page.getByRole('group', { name: 'Me at the zoo' })
    await expect(placeholder).toContainText('This content comes from www.youtube-nocookie.com.')
    await placeholder.getByRole('button', { name: 'Always allow Marketing' }).click()
    await expect(visitor.page.locator('iframe')).toBeVisible()
    expect(await visitor.record()).toMatch(/\/yes:marketing\/no:\/end$/)
  })

  test('per request, with the policy and the endpoint, does the same without a violation', async ({ visitor }) => {
    test.setTimeout(120_000)
    await serve(snippets().slice(tenMinutes.length, -provable.length))
    const response = await visitor.page.request.get('/')
    expect(response.headers()['content-security-policy']).toMatch(/script-src 'self' https:\/\/\*\.posthog\.com 'nonce-/)
    expect(await response.text()).toMatch(/<section(?![^>]* hidden)[^>]* data-consent-kit="banner"/)
    await visitor.page.goto('/', { waitUntil: 'networkidle' })
    const answered = visitor.page.waitForResponse('**/api/consent')
    await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
    expect((await answered).status()).toBe(200)
    expect((await visitor.page.request.get('/')).headers()['content-security-policy']).not.toContain('posthog')
  })

  test.describe('with a log', () => {
    // the folder is made at the first answer, which may come again until it is there
    test.use({ expectedProblems: /503|did not keep the answer/ })

    test('gives the visitor the id of a receipt', async ({ visitor }) => {
      test.setTimeout(180_000)
      await serve(snippets().slice(-provable.length))
      await visitor.page.goto('/', { waitUntil: 'networkidle' })
      await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
      const value = async () => (await visitor.context.cookies()).find(({ name }) => name === 'consent')?.value
      await expect.poll(value, { timeout: 90_000 }).toMatch(/\/reject-all\/.*id-[\w-]{22}\/end$/)
    })
  })
})
