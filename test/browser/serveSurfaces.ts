import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'

/** A site that says nothing but what the package says: its address asks for one banner, or for all that is on a page without one. */
const site = `
  import { AcceptButton, Banner, BannerRoot, ConsentProvider, defineConsent, PreferencesButton, PreferencesForm, PreferencesModal } from 'consent-kit'
  import { createRoot } from 'react-dom/client'

  const { banner, regime, classes } = Object.fromEntries(new URL(location.href).searchParams)
  const consent = defineConsent({
    site: { name: 'Meadow', policyUrl: '/cookies' },
    categories: { analytics: {}, marketing: { sale: true } },
    services: {
      counter: {
        category: 'analytics', label: 'Counter', purpose: 'Counts visits.',
        provider: { name: 'Counter Inc.', country: 'US', policyUrl: '/counter' },
        items: [{ name: 'count_*', duration: '1 year', purpose: 'Tells visits apart.' }],
      },
      map: { category: 'analytics', label: 'Map', purpose: 'Shows where readers look.' },
      video: { category: 'marketing', label: 'Video' },
    },
  })
  createRoot(document.querySelector('main')).render(
    <ConsentProvider consent={consent} regime={regime}>
      <h1>Meadow</h1>
      {classes && <BannerRoot className={classes}><AcceptButton className={classes} /></BannerRoot>}
      {banner && <Banner layout={banner} />}
      {!banner && !classes && (
        <>
          <h2>Account</h2>
          <PreferencesForm aria-label="Account" />
          <p><PreferencesButton /></p>
          <p><PreferencesButton layout="button" /></p>
          <PreferencesButton layout="floating" />
        </>
      )}
      <PreferencesModal />
    </ConsentProvider>
  )
`

const bundle = async () => {
  const { outputFiles } = await build({
    stdin: { contents: site, loader: 'tsx', resolveDir: resolve(import.meta.dirname, '../../examples/next') },
    bundle: true,
    write: false,
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

let bundled: ReturnType<typeof bundle> | undefined

/** Answers `/surfaces` with that site in these styles, in this order; `attributes` are those of its `<html>`. */
export async function serveSurfaces(page: Page, styles: readonly string[], attributes = ''): Promise<void> {
  bundled ??= bundle()
  const script = await bundled
  const sheets = styles.map((style) => `<style>${style}</style>`).join('')
  const body = `<!doctype html><html lang="en" ${attributes}><title>Meadow</title>${sheets}<main></main><script src="/surfaces.js"></script></html>`
  await page.route('**/surfaces?*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
  await page.route('**/surfaces.js', (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }))
}
