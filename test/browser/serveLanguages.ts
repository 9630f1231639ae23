import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'

export const languages = ['en', 'de', 'fr', 'es', 'it', 'pl']

const translations = languages.filter((lang) => lang !== 'en')

/** A site that says nothing but what the package says, with a script and a frame behind the gate. */
const site = `
  import { Banner, ConsentGate, ConsentProvider, defineConsent, PreferencesButton, PreferencesModal, useConsent } from 'consent-kit'
  import 'consent-kit/styles.css'
  import { createRoot } from 'react-dom/client'
  ${translations.map((lang) => `import { ${lang} } from 'consent-kit/locales/${lang}'`).join('\n')}

  const { lang, dataset } = document.documentElement
  const consent = defineConsent({
    site: { name: 'Meadow', policyUrl: '/cookies' },
    categories: { functional: {}, analytics: {}, marketing: {} },
    services: {
      counter: { category: 'analytics', label: 'Counter', script: { src: '/vendor/counter.js' } },
      video: { category: 'marketing', label: 'Video' },
    },
  })
  const Status = () => <output data-watch="status">{useConsent().status}</output>
  createRoot(document.querySelector('main')).render(
    <ConsentProvider consent={consent} messages={{ ${translations.join()} }[lang]}>
      <ConsentGate for="video"><iframe src="https://video.example/" title="Video" /></ConsentGate>
      <Status />
      <PreferencesButton />
      <Banner layout={dataset.layout} />
      <PreferencesModal />
    </ConsentProvider>
  )
`

const bundle = () =>
  build({
    stdin: { contents: site, loader: 'tsx', resolveDir: resolve(import.meta.dirname, '../../examples/next') },
    bundle: true,
    write: false,
    outdir: '/',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })

let bundled: ReturnType<typeof bundle> | undefined

/** Answers `/banner/de` and so on with a page of that language, in the layout that it is asked for; also what is gated. */
export async function serveLanguages(page: Page): Promise<void> {
  bundled ??= bundle()
  const { outputFiles } = await bundled
  const file = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  await page.route('**/banner/*', (route) => {
    const url = new URL(route.request().url())
    const lang = url.pathname.split('/').pop()
    const layout = url.searchParams.get('layout') ?? 'bar'
    const body = `<!doctype html><html lang="${lang}" data-layout="${layout}"><title>Meadow</title><link rel="stylesheet" href="/banner.css"><main></main><script src="/banner.js"></script></html>`
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
  })
  await page.route('**/banner.js', (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: file('.js') }))
  await page.route('**/banner.css', (route) => route.fulfill({ contentType: 'text/css; charset=utf-8', body: file('.css') }))
  await page.route('**/vendor/counter.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'localStorage.count = 1' }))
  await page.route('https://video.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Video</title>' }))
}
