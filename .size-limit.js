import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// Weighs the package as a site's own bundler does: what a page loads at first, without what is fetched later, and what
// is fetched later without what is there already.

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const spine = '{ Banner, ConsentGate, ConsentProvider, ConsentScript, useAllowed, useConsent, useWhenAllowed }'
const page = spine.replace('}', ', PreferencesButton, PreferencesModal }')

const fetchedLater = {
  name: 'fetched later',
  setup: ({ onResolve }) => onResolve({ filter: /^\./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
}

const common = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  define: { 'process.env.NODE_ENV': '"production"' },
  external: ['react', 'react-dom', 'react/jsx-runtime'],
  legalComments: 'none',
}

const { metafile } = await build({
  ...common,
  stdin: { contents: `export ${page} from './index.js'`, resolveDir: at('dist') },
  absWorkingDir: at('.'),
  plugins: [fetchedLater],
  metafile: true,
  write: false,
})
const loaded = new Set(Object.keys(metafile.inputs).map((path) => at(path)))

const alreadyLoaded = {
  name: 'already loaded',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^[^/]/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'resolving') return undefined
      const resolved = await resolve(path, { kind, resolveDir, pluginData: 'resolving' })
      // in the site's own chunk, which is one
      return loaded.has(resolved.path) ? { path: './page.js', external: true } : resolved
    }),
}

const weigh = (name, path, limit, plugins, contents) => ({
  name,
  path,
  limit,
  gzip: true,
  ...(contents && { import: contents }),
  modifyEsbuildConfig: (config) => ({ ...config, ...common, plugins: [...(config.plugins ?? []), ...plugins] }),
})

export default [
  weigh('headless store with js-cookie', 'dist/headless.js', '3 kB', [fetchedLater], '{ createConsentStore }'),
  weigh('first load: provider, hooks, gate, banner', 'dist/index.js', '6 kB', [fetchedLater], spine),
  weigh('first load, with the way to the preferences', 'dist/index.js', '7 kB', [fetchedLater], page),
  weigh('preferences, fetched when idle', 'dist/ui/preferencesView.js', '4 kB', [alreadyLoaded], '{ Dialog }'),
  weigh('what was saved, fetched with the preferences', 'dist/ui/SavedNote.js', '1.7 kB', [alreadyLoaded], '{ SavedNote }'),
  weigh('frame, beside the page', 'dist/ui/ConsentFrame.js', '0.7 kB', [fetchedLater, alreadyLoaded], '{ ConsentFrame }'),
  weigh('placeholder of a frame, fetched where there is one', 'dist/ui/FramePlaceholder.js', '1.1 kB', [alreadyLoaded], '{ FramePlaceholder }'),
  weigh('clean-up, fetched at a withdrawal', 'dist/gate/cleanUp.js', '1 kB', [alreadyLoaded], '{ cleanUp }'),
  weigh('late gate, fetched once something may run', 'dist/gate/lateGate.js', '1.2 kB', [fetchedLater, alreadyLoaded], '{ loadScript, runServices }'),
  weigh('endpoint, fetched where there is one', 'dist/core/keepRecord.js', '1 kB', [alreadyLoaded], '{ keepRecord }'),
  { name: 'inline script', path: 'dist/ui/prepaint.txt', limit: '1024 B', gzip: true },
  { name: 'styles', path: 'dist/styles.css', limit: '3 kB', gzip: true },
]
