import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

// Weighs the package as a site's own bundler does, the one of Vite: what a page loads at first, without what is fetched
// later, and what is fetched later without what is there already. The README has a row of each name.

const dist = fileURLToPath(new URL('dist/', import.meta.url))
const bundles = mkdtempSync(join(tmpdir(), 'consent-kit-weights-'))
process.on('exit', () => rmSync(bundles, { recursive: true, force: true }))
const entry = '\0entry'

/** Resolves what is fetched later, and what the page has loaded already, to somewhere outside the bundle. */
const leaveOut = (code, loaded) => ({
  name: 'leave out',
  load: (id) => (id === entry ? code : undefined),
  resolveDynamicImport: (specifier) => ({ id: specifier, external: true }),
  async resolveId(specifier, importer) {
    if (specifier === entry) return entry
    const resolved = await this.resolve(specifier, importer === entry ? join(dist, 'entry.js') : importer, { skipSelf: true })
    // in the site's own chunk, which is one
    return loaded.has(resolved?.id) ? { id: './page.js', external: true } : resolved
  },
})

async function bundle(code, loaded = new Set()) {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    external: [/^react(-dom)?($|\/)/],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [leaveOut(code, loaded)],
    // it says of each "use client" that a bundle has no use for it
    onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  return output[0]
}

const spine = '{ Banner, ConsentGate, ConsentProvider, ConsentScript, useAllowed, useConsent, useWhenAllowed }'
const page = `export ${spine.replace('}', ', PreferencesButton, PreferencesModal }')} from './index.js'`
const loaded = new Set(Object.keys((await bundle(page)).modules))

const put = (name, code) => {
  const path = join(bundles, `${name.replace(/\W+/g, '-')}.js`)
  writeFileSync(path, code)
  return path
}

async function weigh(name, limit, code, without) {
  return { name, path: put(name, (await bundle(code, without)).code), limit, gzip: true }
}

/** What a declaration of vendors adds to what a page loads at first, which is compressed together with it. */
async function weighVendors(name, limit, services) {
  const declare = (vendors) => `
    import { defineConsent } from './headless.js'
    ${vendors.length ? `import { ${vendors.join(', ')} } from './services/lean/index.js'` : ''}
    export { Banner, ConsentGate, ConsentProvider, ConsentScript, useAllowed, useConsent, useWhenAllowed, PreferencesButton, PreferencesModal } from './index.js'
    export const consent = defineConsent({ categories: { functional: {}, analytics: {}, marketing: {} }, services: { ${vendors.map((each) => `${each}: ${each}(${JSON.stringify(services[each])})`).join(', ')} } })`
  const gzipped = async (vendors) => gzipSync((await bundle(declare(vendors))).code, { level: 9 }).length
  // a file of that size, because the weighing tool knows files only
  return { name, path: put(name, '.'.repeat((await gzipped(Object.keys(services))) - (await gzipped([])))), limit, brotli: false }
}

const ten = {
  googleAnalytics: { id: 'G-1A2B3C4D' },
  googleAds: { id: 'AW-123456789' },
  googleTagManager: { id: 'GTM-AB12CD3' },
  metaPixel: { id: '123456789012345' },
  linkedin: { id: '1234567' },
  clarity: { id: 'abcdef1234' },
  hubspot: { id: '1234567' },
  stripe: undefined,
  youtube: undefined,
  recaptcha: { id: '6LfA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S' },
}

export default [
  await weigh('headless store', '3 kB', `export { createConsentStore } from './headless.js'`),
  await weigh('first load: provider, hooks, gate, banner', '6 kB', `export ${spine} from './index.js'`),
  await weigh('first load, with PreferencesButton and PreferencesModal', '7 kB', page),
  await weigh('preferences, fetched while the banner asks or when about to be opened', '4 kB', `export { Dialog } from './ui/preferencesView.js'`, loaded),
  await weigh('what was saved, fetched with the preferences', '1.7 kB', `export { SavedNote } from './ui/SavedNote.js'`, loaded),
  await weigh('an embed behind consent, beside the first load', '0.7 kB', `export { ConsentFrame } from './ui/ConsentFrame.js'`, loaded),
  await weigh('its placeholder, fetched where one is shown', '1.2 kB', `export { FramePlaceholder } from './ui/FramePlaceholder.js'`, loaded),
  await weighVendors('ten vendors of the catalogue, at first', '1.5 kB', ten),
  await weigh('clean-up, fetched at a withdrawal', '1.4 kB', `export { cleanUp } from './gate/cleanUp.js'`, loaded),
  await weigh('what runs services, fetched once something may run', '3.1 kB', `export { loadWhile, runGate, watchMarkup } from './gate/lateGate.js'`, loaded),
  await weigh(
    'Consent Mode, fetched where a service of Google is',
    '1 kB',
    `export { consentTypesOf, tellGoogle, tellGoogleDefaults } from './gate/lateTypes.js'`,
    loaded,
  ),
  await weigh('what gates marked elements, fetched where there are some', '1.8 kB', `export { createMarkup } from './gate/markup.js'`, loaded),
  await weigh('endpoint, fetched where there is one', '1.9 kB', `export { keepRecord } from './core/keepRecord.js'`, loaded),
  await weigh('what an answer was given in, fetched with it', '0.5 kB', `export { describeShown } from './core/describeShown.js'`, loaded),
  await weigh('the receipt, fetched where there is one', '2.5 kB', `export { ReceiptView } from './rights/ReceiptView.js'`, loaded),
  { name: 'inline script beside the banner, in the HTML', path: 'dist/ui/prepaint.txt', limit: '1024 B', gzip: true },
  { name: 'styles', path: 'dist/styles.css', limit: '3 kB', gzip: true },
]
