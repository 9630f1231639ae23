import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { playVisit } from '../../dist/audit/playVisit.js'
import { defineConsent } from '../../dist/headless.js'
import { browserFlags } from '../../scripts/browserFlags.mjs'
import { findChromium } from '../../scripts/findChromium.mjs'
import type { AuditReport } from '../../src/audit/AuditReport.js'
import { serveAuditSite } from '../fixtures/auditSite/serveAuditSite.mjs'
import { groups } from '../fixtures/bad-site/groups.mjs'
import { expect, test } from './site.js'

// The command as its users run it, on sites whose faults are known.

const root = resolve(import.meta.dirname, '../..')
const command = join(root, 'dist/command/index.js')

// one after the other: each of them opens many pages at once
test.describe.configure({ mode: 'default' })

let folder: string

test.beforeAll(() => {
  // inside the package, by whose name a declaration finds it
  mkdirSync(join(root, 'test-results'), { recursive: true })
  folder = mkdtempSync(join(root, 'test-results/audits-'))
})

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the command, and gives what it said and how it ended. */
function run(...args: readonly string[]) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: root, env: { ...process.env, CHROMIUM: findChromium() } })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (text) => {
      stdout += text
    })
    child.stderr.on('data', (text) => {
      stderr += text
    })
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}

/** Writes a declaration as a module, and gives its path. */
function write(name: string, declaration: object) {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, `export const consent = ${JSON.stringify(declaration)}\n`)
  return path
}

async function audit(name: string, url: string, declaration: string, ...args: readonly string[]) {
  const json = join(folder, `${name}.json`)
  // of the tests beside it, and of whatever else the machine does, it knows nothing
  const calmly = ['--at-once', '3', ...(args.includes('--timeout') ? [] : ['--timeout', '60'])]
  const { status, stdout, stderr } = await run('audit', url, '--consent', declaration, '--json', json, ...calmly, ...args)
  const report = (): AuditReport => JSON.parse(readFileSync(json, 'utf8'))
  return { status, stdout, stderr, report }
}

const named = ({ code, subject }: { readonly code: string; readonly subject: string }) => `${code} ${subject}`

/** What is planted on the other pages too needs them. */
const pagesOf: Readonly<Record<string, string>> = { fairSite: '4', badSite: '4' }

for (const [group, faults] of Object.entries({ fairSite: [], ...groups }).filter(([name]) => name !== 'lines'))
  test(`${group}: finds every planted fault, and nothing else`, async () => {
    test.setTimeout(300_000)
    const site = await serveAuditSite({ faults })
    try {
      const { status, report } = await audit(group, `${site.url}/`, write(group, site.declaration), '--pages', pagesOf[group] ?? '2')
      const { findings, problems, visits } = report()
      const isMeant = (expected: { readonly code: string; readonly subject: string }) => (finding: { readonly code: string; readonly subject: string }) =>
        finding.code === expected.code && ['*', finding.subject].includes(expected.subject)
      const missed = site.expects.filter((expected) => !findings.some(isMeant(expected)))
      const invented = findings.filter((finding) => ![...site.expects, ...site.brings].some((expected) => isMeant(expected)(finding)))
      expect(missed.map(named)).toEqual([])
      expect(invented.map(named)).toEqual([])
      expect(problems).toEqual([])
      if (!faults.length) expect(visits.filter(({ outcome }) => outcome !== 'done').map(({ visitor, reason }) => [visitor, reason])).toEqual([])
      expect(status).toBe(faults.length ? 1 : 0)
    } finally {
      await site.stop()
    }
  })

test('the example site does what its declaration says', async ({ baseURL }) => {
  test.setTimeout(300_000)
  const { status, stdout, report } = await audit(
    'example',
    `${baseURL}/`,
    'examples/next/consent.config.ts',
    '--pages',
    '2',
    '--html',
    join(folder, 'example.html'),
  )
  expect(
    report()
      .findings.filter(({ severity }) => severity === 'error')
      .map(named),
    stdout,
  ).toEqual([])
  expect(
    report()
      .visits.filter(({ outcome }) => outcome !== 'done')
      .map(({ visitor, reason }) => [visitor, reason]),
  ).toEqual([])
  expect(status).toBe(0)
  expect(readFileSync(join(folder, 'example.html'), 'utf8')).toMatch(/^<!doctype html>/)
})

test.describe('what cannot be audited is said, and is never clean', () => {
  const pages: Readonly<Record<string, RequestListener>> = {
    '/': (_, response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>No banner</title><link rel="icon" href="data:,"><p>Nothing asks here.'),
    '/away': (_, response) => response.writeHead(302, { location: 'http://elsewhere.invalid.localhost:9/' }).end(),
    '/account': (_, response) => response.writeHead(302, { location: '/login' }).end(),
    '/login': (_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>Log in</title><form><input type="password"></form>'),
    '/data': (_, response) => response.setHeader('content-type', 'application/json').end('{}'),
    '/broken': (_, response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<p>Broken'),
    '/slow': () => {},
    '/dialog': (_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Asks</title><script>alert("Hello"); setInterval(() => fetch("/data"), 200)</script>'),
  }
  const covered = `<!doctype html><title>Covered</title><link rel="icon" href="data:,">
    <button onclick="document.cookie = 'answer=1'">Accept</button>
    <div id="cover" style="position: fixed; inset: 0"></div>
    <script>
      setTimeout(() => (document.cookie = 'early=1'), 6000)
      setTimeout(() => cover.remove(), 8000)
    </script>`
  const served: typeof pages = { ...pages, '/covered': (_, response) => response.setHeader('content-type', 'text/html').end(covered) }
  let origin: string
  let server: ReturnType<typeof createServer>
  let declaration: string

  test.beforeAll(async () => {
    server = createServer((request, response) => (served[request.url ?? ''] ?? ((_, other) => other.writeHead(404).end()))(request, response))
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    origin = `http://localhost:${(server.address() as AddressInfo).port}`
    declaration = write('small', { categories: { analytics: {} } })
  })

  test.afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('pages that cannot be looked at each have their reason, and the others are audited', async () => {
    test.setTimeout(180_000)
    const addresses = Object.keys(pages).map((path) => origin + path)
    const { status, report } = await audit('pages', addresses[0] as string, declaration, ...addresses.slice(1), '--timeout', '8')
    const { problems, visits, pages: looked } = report()
    const messages = [...new Set(problems.map(({ message }) => message.replaceAll(origin, '')))]
    expect(messages).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\/account needs a login.*--storage-state/),
        expect.stringMatching(/^\/data is application\/json and no HTML page/),
        expect.stringMatching(/^\/broken answered with status 500/),
        expect.stringMatching(/^\/slow did not answer within 8 seconds.*--timeout/),
        expect.stringMatching(/^\/away .*(another site|did not answer)/),
      ]),
    )
    expect(looked).toEqual([`${origin}/`, `${origin}/login`, `${origin}/dialog`])
    // a banner that cannot be operated
    expect(visits.find(({ visitor }) => visitor === 'refuse')).toMatchObject({ outcome: 'inconclusive', reason: expect.stringContaining('nothing to refuse') })
    expect(visits.find(({ visitor }) => visitor === 'undecided')?.events.map(({ text }) => text)).toContain('dismissed a dialog: Hello')
    expect(status).toBe(2)
  })

  test('a page that crashes the browser is told of, and the next one is opened', async () => {
    test.setTimeout(60_000)
    const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags })
    const crashing = Object.assign(Object.create(browser), {
      newContext: async (options: object) => {
        const context = await browser.newContext(options)
        context.on('page', (page) =>
          page.on('load', async () => {
            if (page.url().endsWith('/login')) (await context.newCDPSession(page)).send('Page.crash').catch(() => {})
          }),
        )
        return context
      },
    })
    const consent = defineConsent({ categories: { analytics: {} } })
    const { observation, problems } = await playVisit(crashing, 'undecided', [`${origin}/`, `${origin}/login`, `${origin}/dialog`], {
      consent,
      declaration: '',
      urls: [origin],
    })
    await browser.close()
    expect(problems).toEqual([{ page: `${origin}/login`, visitor: 'undecided', message: `${origin}/login made the browser's page crash.` }])
    expect(observation).toMatchObject({ outcome: 'done', pages: [`${origin}/`, `${origin}/login`, `${origin}/dialog`] })
  })

  test('what happens until a button can be pressed came before the answer', async () => {
    test.setTimeout(60_000)
    const browser = await chromium.launch({ executablePath: findChromium(), args: browserFlags })
    const consent = defineConsent({ categories: { analytics: {} } })
    const { observation } = await playVisit(browser, 'accept', [`${origin}/covered`], { consent, declaration: '', urls: [origin], accept: 'button' })
    await browser.close()
    expect(observation.outcome).toBe('done')
    const written = observation.entries.filter(({ isWritten }) => isWritten).map(({ name, phase }) => [name, phase])
    expect(written).toEqual([
      ['early', 'before'],
      ['answer', 'answered'],
    ])
  })

  test('an address where nothing is, a declaration that is none, and no page at all', async () => {
    test.setTimeout(120_000)
    const nobody = await audit('nobody', 'http://localhost:9/', declaration)
    expect(nobody.report().problems[0]?.message).toMatch(/^http:\/\/localhost:9\/ did not answer \(net::ERR_\w+\)/)
    expect(nobody.status).toBe(2)
    expect(nobody.stderr).not.toContain('visitors:')
    const nothing = await run('audit', origin, '--consent', join(folder, 'nothing.ts'))
    expect(nothing).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no file') })
    const wrong = await run('audit', origin, '--consent', write('wrong', { categories: {}, services: { a: { category: 'nope' } } }))
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('"nope" is not a category') })
    const noAddress = await run('audit', 'http://', '--consent', declaration)
    expect(noAddress).toMatchObject({ status: 2, stderr: expect.stringContaining('is no address') })
    const noBrowser = await run('audit', origin, '--consent', declaration, '--browser', '/nowhere/chrome')
    expect(noBrowser).toMatchObject({ status: 2, stderr: expect.stringContaining('is no browser') })
  })
})

test.describe('a site with the banner of another library', () => {
  const html = `<!doctype html><title>Another banner</title><link rel="icon" href="data:,">
    <div class="cassie-pre-banner"><p id="cassie_pre_banner_text">We use cookies.</p><button class="cassie-accept-all">Yes</button><button class="cassie-reject-all">No!</button></div>
    <button id="take-back">Forget it</button>
    <script>
      const banner = document.querySelector('.cassie-pre-banner')
      const answer = (choice) => { document.cookie = 'choice=' + choice; if (choice === 'yes') document.cookie = '_c=1'; banner.remove() }
      if (document.cookie.includes('choice=')) banner.remove()
      document.querySelector('.cassie-accept-all').onclick = () => answer('yes')
      document.querySelector('.cassie-reject-all').onclick = () => answer('no')
      document.querySelector('#take-back').onclick = () => { document.cookie = '_c=; max-age=0'; answer('no') }
    </script>`
  const declared = {
    categories: { analytics: {}, marketing: {} },
    services: {
      own: { category: 'essential', items: [{ name: 'choice', duration: 'session' }] },
      counter: { category: 'analytics', items: [{ name: '_c', duration: 'session' }] },
    },
  }
  let server: ReturnType<typeof createServer>
  let url: string

  test.beforeAll(async () => {
    server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    url = `http://localhost:${(server.address() as AddressInfo).port}/`
  })

  test.afterAll(() => void server.close())

  test('is operated by selectors, as far as those go', async () => {
    test.setTimeout(120_000)
    const selectors = ['--accept', '.cassie-accept-all', '--reject', '.cassie-reject-all', '--withdraw', '#take-back']
    const { report, status } = await audit('selectors', url, write('selectors', declared), ...selectors)
    const { findings, visits, notChecked } = report()
    expect(visits.map(({ visitor, outcome }) => `${visitor} ${outcome}`)).toEqual(['undecided done', 'refuse done', 'accept done', 'withdraw done', 'gpc done'])
    // the consent cookie of consent-kit is never there
    expect(findings.map(named)).toEqual(['never-seen consent'])
    expect(notChecked).toContainEqual(expect.stringContaining('one category alone'))
    expect(status).toBe(0)
  })

  test('is operated by Autoconsent, where that knows it', async () => {
    test.setTimeout(180_000)
    const { report, status } = await audit('autoconsent', url, write('autoconsent', declared))
    const { visits, items } = report()
    const outcomes = Object.fromEntries(visits.map(({ visitor, outcome }) => [visitor, outcome]))
    expect(outcomes).toMatchObject({ refuse: 'done', accept: 'done', 'only:analytics': 'inconclusive', withdraw: 'inconclusive' })
    expect(items.find(({ name }) => name === '_c')?.visitors).toEqual(['accept', 'withdraw'])
    // what could not be operated is never clean
    expect(status).not.toBe(0)
  })
})

test('scan drafts a declaration of everything that it meets, and overwrites nothing', async () => {
  test.setTimeout(240_000)
  const site = await serveAuditSite({})
  try {
    const drafted = join(folder, 'drafted.config.ts')
    const { status, stderr } = await run('scan', `${site.url}/`, '--consent', join(folder, 'none.ts'), '--out', drafted)
    expect(status, stderr).toBe(0)
    expect(readFileSync(drafted, 'utf8')).toContain('defineConsent(')
    const again = await run('scan', `${site.url}/`, '--consent', join(folder, 'none.ts'), '--out', drafted)
    expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') })
    const known = await run('scan', `${site.url}/`, '--consent', drafted)
    expect(known.stderr).toContain('declares everything that was met')
    expect(known.stdout).toBe('')
  } finally {
    await site.stop()
  }
})
