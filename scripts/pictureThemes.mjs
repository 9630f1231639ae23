// Makes docs/themes.png: the banner in each theme, from what is built.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { findChromium } from './findChromium.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (path) => readFileSync(join(root, path), 'utf8')
const themes = readdirSync(join(root, 'src/themes')).map((file) => file.replace('.css', ''))

const site = `
  import { Banner, ConsentProvider, defineConsent } from 'consent-kit'
  import { createRoot } from 'react-dom/client'

  const consent = defineConsent({ site: { name: 'Meadow', policyUrl: '/cookies' }, categories: { analytics: {}, marketing: {} } })
  for (const place of document.querySelectorAll('div')) createRoot(place).render(<ConsentProvider consent={consent}><Banner layout="center" /></ConsentProvider>)
`

const sheet = `<!doctype html><html lang="en"><title>Themes</title><style>
  ${read('dist/styles.css')}
  ${read('test/browser/shadcn.css')}
  ${themes.map((theme) => `#${theme} { ${read(`dist/themes/${theme}.css`)} }`).join('\n')}
  html { font-size: 14px }
  body { display: grid; grid-template-columns: repeat(3, 26rem); gap: 1rem 0; width: fit-content; margin: 0; padding-block: 0.25rem 1rem; background: #eceef1; font-family: sans-serif }
  figure { margin: 0 }
  /* what is fixed stays in it */
  figure > div { position: relative; z-index: 1; height: 19.5rem; transform: translate(0) }
  figcaption { text-align: center; color: #4b5563 }
</style>${themes.map((theme) => `<figure><div id="${theme}"></div><figcaption>${theme}</figcaption></figure>`).join('')}<script src="/site.js"></script></html>`

const { outputFiles } = await build({
  stdin: { contents: site, loader: 'tsx', resolveDir: root },
  bundle: true,
  write: false,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
})
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
try {
  const tab = await browser.newPage({ viewport: { width: 1092, height: 600 }, colorScheme: 'light' })
  await tab.route('**/*', (route) => {
    const isScript = route.request().url().endsWith('/site.js')
    return route.fulfill({ contentType: `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`, body: isScript ? outputFiles[0].text : sheet })
  })
  await tab.goto('http://localhost/')
  for (const theme of themes) await tab.waitForSelector(`#${theme} [data-consent-kit="banner"]`)
  await tab.screenshot({ path: join(root, 'docs/themes.png'), fullPage: true })
} finally {
  await browser.close()
}
