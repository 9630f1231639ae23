import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const dist = join(import.meta.dirname, '../dist')

/** As a site's own bundler does, for production: what is fetched later is files of its own. */
async function bundle() {
  const build = await rolldown({
    input: { client: join(import.meta.dirname, 'site/client.mjs') },
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    // it says of each "use client" that a bundle has no use for it
    onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
  })
  const { output } = await build.generate({ format: 'esm', minify: true, entryFileNames: '[name].js' })
  await build.close()
  return Object.fromEntries(output.map(({ fileName, code }) => [`/${fileName}`, ['text/javascript', code]]))
}

/** The page as a server sends it: the banner is in it, hidden, with its inline script. */
async function render(endpoint) {
  process.env.NODE_ENV = 'production'
  const [{ createElement }, { renderToString }, { Site }] = await Promise.all([import('react'), import('react-dom/server'), import('./site/Site.mjs')])
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Meadow</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css">
<div id="markup"></div>
<div id="root"${endpoint ? ` data-endpoint="${endpoint}"` : ''}>${renderToString(createElement(Site, { endpoint }))}</div>
<script type="module" src="/client.js"></script>
</html>`
}

const vendor = (name, cookie) => `
  try { document.cookie = '${cookie}=1; path=/' } catch {}
  window.${name} = { running: true, start() { this.running = true }, stop() { this.running = false } }
  window.ran = [...(window.ran ?? []), '${name}']`

/**
 * Serves a site with the built package in it.
 *
 * @param {{ hasEndpoint: boolean }} options `hasEndpoint`: whether each answer is posted to a handler.
 * @returns {Promise<{ url: string, stop: () => Promise<void>, page: (markup: string) => string }>} `page`: the address of the page
 * with some markup before the rest
 */
export async function serveSite({ hasEndpoint }) {
  const endpoint = hasEndpoint ? '/api/consent' : undefined
  const [{ createConsentHandler }, { consent }, page, scripts] = await Promise.all([
    import(`${dist}/server/index.js`),
    import('./site/Site.mjs'),
    render(endpoint),
    bundle(),
  ])
  const handle = createConsentHandler(consent)
  const files = {
    ...scripts,
    '/styles.css': ['text/css', readFileSync(join(dist, 'styles.css'), 'utf8')],
    '/vendor/counter.js': ['text/javascript', vendor('counter', 'count')],
    '/vendor/pixel.js': ['text/javascript', vendor('pixel', 'pixel')],
  }
  const server = createServer(async (message, response) => {
    const { pathname, searchParams } = new URL(message.url, 'http://localhost')
    if (pathname === endpoint) {
      const parts = []
      for await (const part of message) parts.push(part)
      const body = message.method === 'POST' ? Buffer.concat(parts) : undefined
      const answer = await handle(new Request(`http://${message.headers.host}${message.url}`, { method: message.method, headers: message.headers, body }))
      return response.writeHead(answer.status, [...answer.headers].flat()).end(await answer.text())
    }
    const [type, text] = files[pathname] ?? [
      'text/html',
      pathname === '/' ? page.replace('<div id="markup"></div>', searchParams.get('markup') ?? '') : undefined,
    ]
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text)
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, 'localhost', resolve))
  const url = `http://localhost:${server.address().port}`
  return {
    url,
    page: (markup) => `${url}/${markup && `?${new URLSearchParams({ markup })}`}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
