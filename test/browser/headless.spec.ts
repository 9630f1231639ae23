import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from './site.js'

// A plain HTML page with no React: the package's headless entry, bundled as such a page would.

const installed = resolve(import.meta.dirname, '../../examples/next')

const script = `
  import { createConsentStore, defineConsent, startGate } from 'consent-kit/headless'
  const consent = defineConsent({
    categories: { analytics: {}, functional: {} },
    services: { counter: { category: 'analytics', script: { src: '/counter.js' }, items: [{ name: 'count', kind: 'localStorage' }] } },
  })
  const store = createConsentStore(consent)
  startGate(store)
  const show = () => { document.querySelector('output').textContent = store.get().status + ' ' + store.allows('analytics') }
  store.subscribe(show)
  show()
  document.querySelector('#yes').onclick = store.acceptAll
  document.querySelector('#no').onclick = store.rejectAll
`

const html =
  '<!doctype html><html lang="en"><title>plain</title><button id="yes">Yes</button><button id="no">No</button><output></output><script src="/app.js"></script></html>'

test('a plain HTML page asks, loads, keeps and withdraws without React', async ({ visitor }) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: script, resolveDir: installed },
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    minify: true,
    logLevel: 'silent',
  })
  expect(Object.keys(metafile.inputs).filter((path) => /node_modules\/react/.test(path))).toEqual([])
  await visitor.page.route('**/plain.html', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await visitor.page.route('**/app.js', (route) => route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' }))
  await visitor.page.route('**/counter.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'localStorage.count = 1' }))

  await visitor.page.goto('/plain.html')
  const output = visitor.page.locator('output')
  await expect(output).toHaveText('undecided false')
  expect((await visitor.stored()).localStorage).toEqual([])
  await visitor.page.locator('#yes').click()
  await expect(output).toHaveText('decided true')
  await expect.poll(async () => (await visitor.stored()).localStorage).toEqual(['count'])

  await visitor.page.reload()
  await expect(output).toHaveText('decided true')
  await visitor.page.locator('#no').click()
  await expect(output).toHaveText('decided false')
  await expect.poll(async () => (await visitor.stored()).localStorage).toEqual([])
})

for (const folder of ['.next', '.next-strict'])
  test(`the check of the declaration is in no file that ${folder} sends to browsers`, async () => {
    const { readdirSync, readFileSync } = await import('node:fs')
    const chunks = join(installed, folder, 'static')
    const files = readdirSync(chunks, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
    const holding = (text: string) => files.filter((name) => readFileSync(join(chunks, name), 'utf8').includes(text))
    expect(holding('was not kept')).not.toEqual([])
    expect(holding('is not known here')).toEqual([])
  })
