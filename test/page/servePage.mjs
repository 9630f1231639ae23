import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** As a site's own bundler does, for production: the preferences are a file of their own. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'client.jsx')],
    outdir: '/',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]))
}

/** Text of a page that is made in the browser alone, of what it is given. */
const html = (given) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css">
<style>body { margin: 0; font: 1rem system-ui, sans-serif }</style>
<div id="root"></div>
<script type="application/json" id="given">${JSON.stringify(given).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/client.js"></script>
</html>`

/**
 * Serves the built package in pages of its own, each with another declaration.
 *
 * @param {Readonly<Record<string, { declaration: object, messages?: object, layout?: string, hasForm?: boolean }>>} pages
 * What each page is made of, by its path.
 * @param {number} [port] By default any that is free.
 */
export async function servePage(pages, port = 0) {
  const files = { ...(await bundle()), '/styles.css': readFileSync(join(root, 'dist/styles.css'), 'utf8') }
  const server = createServer(({ url }, response) => {
    const path = decodeURI(url)
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html'
    const text = files[path] ?? (pages[path] && html(pages[path]))
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text)
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve))
  return {
    url: `http://localhost:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
