import { join } from 'node:path'
import { build } from 'vite'

const bench = join(import.meta.dirname, '..')

/**
 * Bundles for a browser with Vite as it comes, for production, into memory.
 *
 * @param {readonly string[]} entries Files, from the benchmark's folder on.
 * @param {{ alias?: Record<string, string>, external?: RegExp[], isPart?: boolean }} options `alias`: files in the place of names.
 * `isPart`: without the code by which a site of Vite fetches its chunks, which is there once for all of the site.
 * @returns {Promise<{ files: Record<string, string | Uint8Array>, entries: { name: string, first: string[], all: string[] }[] }>}
 * `entries`: the name of each entry's file; what a page loads with it at once, styles too; and what it may ever load
 */
export async function bundle(entries, { alias = {}, external = [], isPart = false } = {}) {
  // of what Vite calls a library, it makes a list of one
  const [{ output }] = [
    await build({
      root: bench,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { alias: Object.entries(alias).map(([find, path]) => ({ find, replacement: join(bench, path) })) },
      build: {
        write: false,
        target: 'es2022',
        // pages preload what they need at first; hints for what comes later are not what is compared
        modulePreload: false,
        reportCompressedSize: false,
        assetsDir: '',
        lib: isPart && { entry: entries.map((path) => join(bench, path)), formats: ['es'], cssFileName: 'styles' },
        rolldownOptions: {
          input: entries.map((path) => join(bench, path)),
          external,
          preserveEntrySignatures: false,
          output: { minify: true },
        },
      },
    }),
  ].flat()
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
  const follow = (name, next, seen = new Set()) => {
    const chunk = chunks.get(name)
    if (!chunk || seen.has(name)) return seen
    seen.add(name)
    for (const path of chunk.viteMetadata?.importedCss ?? []) seen.add(path)
    for (const each of next(chunk)) follow(each, next, seen)
    return seen
  }
  return {
    files: Object.fromEntries(output.map(({ fileName, code, source }) => [fileName, code ?? source])),
    entries: entries.map((path) => {
      const { fileName } = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId === join(bench, path))
      return {
        name: fileName,
        first: [...follow(fileName, ({ imports }) => imports)],
        all: [...follow(fileName, ({ imports, dynamicImports }) => [...imports, ...dynamicImports])],
      }
    }),
  }
}
