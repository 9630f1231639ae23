import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import type { SurfacesOptions } from './surfacesPage.js'

const html = `<!doctype html>
<html lang="en">
  <meta name="viewport" content="width=device-width">
  <title>Letters</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/surfaces.css">
  <style>
    html { scroll-behavior: smooth }
    body { margin: 0; font: 1rem/1.5 sans-serif }
    header { position: sticky; top: 0; padding: 0.25rem 1rem; background: #eef3ea; z-index: 1 }
    header, footer, a { color: #111 }
    html { background: #fff }
    main, footer { max-width: 40rem; margin: auto; padding: 0 1rem }
    .scroller { height: 5rem; overflow: auto; border: 1px solid }
    input, textarea { max-width: 100%; box-sizing: border-box }
    iframe { max-width: 100% }
    @media (prefers-color-scheme: dark) {
      html { color-scheme: dark; background: #111; color: #eee }
      header, footer, a { color: #eee }
      header { background: #1d241b }
    }
  </style>
  <div id="root"></div>
  <script src="/surfaces.js"></script>
</html>`

const bundle = () =>
  build({
    stdin: {
      contents: readFileSync(resolve(import.meta.dirname, 'surfacesPage.tsx'), 'utf8'),
      loader: 'tsx',
      // where the package is installed as it is published
      resolveDir: resolve(import.meta.dirname, '../../examples/next'),
    },
    bundle: true,
    write: false,
    outdir: '/',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })

let bundled: ReturnType<typeof bundle> | undefined

/** Answers `/surfaces` with a long page that has every surface, once `window.show` says which. */
export async function showSurfaces(page: Page): Promise<void> {
  bundled ??= bundle()
  const { outputFiles } = await bundled
  const file = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  const serve = (path: string, contentType: string, body: string) =>
    page.route(`**/${path}`, (route) => route.fulfill({ contentType: `${contentType}; charset=utf-8`, body }))
  await serve('surfaces', 'text/html', html)
  await serve('surfaces.js', 'text/javascript', file('.js'))
  await serve('surfaces.css', 'text/css', file('.css'))
  await serve('video.html', 'text/html', '<!doctype html><title>Video</title>')
}

/** Shows the page of the surfaces as to a visitor who has just come, in the browser's window as it is. */
export const show = (page: Page, options: SurfacesOptions): Promise<void> => page.evaluate((options) => window.show(options), options)
