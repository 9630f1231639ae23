import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { chromium } from '@playwright/test'
import { browserFlags } from '../../scripts/browserFlags.mjs'
import { findChromium } from '../../scripts/findChromium.mjs'
import { expect, test } from './site.js'

// Chromium does not prerender a page that a test drives. So this one drives itself, through a proxy that hands it a first
// page, adds a reporter to the site's own page, and keeps what was asked for.

const accepted = () => `v1/${new Date().toISOString()}/accept-all/yes:billing.helpdesk.posthog.youtube/no:/end`

const first = (record: string) => `<!doctype html><title>first</title>
<script>
  document.cookie = 'consent=${record}; path=/'
  setTimeout(() => location.assign('/pricing'), 4000)
</script>
<script type="speculationrules">{"prerender":[{"urls":["/pricing"],"eagerness":"immediate"}]}</script>`

/** Says how the page is before its activation, and some time after. */
const reporter = `<script>
  const say = (when) => fetch('/report?' + new URLSearchParams({
    when,
    banner: !!document.querySelector('[data-consent-kit="banner"]')?.checkVisibility(),
    status: document.querySelector('[data-watch="status"]')?.textContent,
    cookie: document.cookie,
  }))
  if (document.prerendering) setTimeout(() => say('before'), 2000)
  document.addEventListener('prerenderingchange', () => setTimeout(() => say('after'), 2500))
</script>`

/**
 * What a visitor with this record gets of a page that is prerendered and then opened.
 *
 * @param profile Where the browser keeps its files. They stay with the other results of the run, because some of its
 *   processes write there for a moment after it has gone.
 */
async function visit(site: string, profile: string, record: string) {
  const asked: string[] = []
  const reports: Record<string, Record<string, string>> = {}
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/first') return response.setHeader('Content-Type', 'text/html').end(first(record))
    if (pathname === '/report') {
      const { when = '', ...report } = Object.fromEntries(searchParams)
      reports[when] = report
      if (when === 'after') finish()
      return response.end()
    }
    if (/^\/(collector|vendor|api\/consent)/.test(pathname)) asked.push(`${reports.before ? 'after' : 'before'} ${pathname.split('/')[1]}`)
    const { method = 'GET', headers } = request
    const { host, connection, 'accept-encoding': encoding, ...rest } = headers
    const answer = await fetch(site + request.url, {
      method,
      headers: rest as Record<string, string>,
      body: method === 'GET' ? undefined : await buffer(request),
      redirect: 'manual',
    }).catch(() => undefined)
    const type = answer?.headers.get('content-type') ?? ''
    const content = Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer())
    response.writeHead(answer?.status ?? 502, type ? { 'Content-Type': type } : {})
    response.end(type.startsWith('text/html') ? content.toString().replace('</body>', `${reporter}</body>`) : content)
  })
  let finish = () => {}
  const finished = new Promise<void>((resolve, reject) => {
    finish = resolve
    setTimeout(() => reject(Error(`The page was not activated: ${JSON.stringify(reports)}`)), 25_000)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const flags = [...browserFlags, `--user-data-dir=${profile}`, '--remote-debugging-port=0']
  const browser = spawn(findChromium() ?? chromium.executablePath(), [...flags, `http://localhost:${port}/first`], { stdio: 'ignore' })
  try {
    await finished
  } finally {
    const gone = new Promise((resolve) => browser.on('exit', resolve))
    browser.kill()
    await gone
    server.close()
    server.closeAllConnections()
  }
  return { asked, ...(reports as Record<'before' | 'after', Record<string, string>>) }
}

test('a prerendered page shows, loads and writes nothing before it is opened, and asks then', async ({ baseURL }, testInfo) => {
  const { asked, before, after } = await visit(baseURL ?? '', testInfo.outputPath('profile'), '')
  expect(before).toEqual({ banner: 'false', status: 'pending', cookie: 'consent=' })
  expect(after).toEqual({ banner: 'true', status: 'undecided', cookie: 'consent=' })
  expect(asked).toEqual([])
})

test('what was allowed on another page starts when a prerendered one is opened, and not before', async ({ baseURL }, testInfo) => {
  const { asked, before, after } = await visit(baseURL ?? '', testInfo.outputPath('profile'), accepted())
  expect(before).toMatchObject({ banner: 'false', status: 'pending' })
  expect(after).toMatchObject({ banner: 'false', status: 'decided' })
  expect(asked).toContain('after collector')
  expect(asked.filter((each) => each.startsWith('before'))).toEqual([])
})
