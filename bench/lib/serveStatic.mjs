import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPage } from './buildPage.mjs'
import { serveFiles } from './serveFiles.mjs'

const bench = join(import.meta.dirname, '..')
const read = (path) => readFileSync(join(bench, path))

/**
 * Builds and serves the static page of each subject.
 *
 * @returns {Promise<{ url: string, own: Map<string, string[]>, stop: () => void }>} `own`: the addresses of the scripts that are the subject's, by its name
 */
export async function serveStatic(subjects) {
  const pages = await Promise.all(subjects.map(buildPage))
  const server = await serveFiles({
    '/icon.svg': read('app/icon.svg'),
    '/busy.js': read('public/busy.js'),
    ...Object.assign({}, ...pages.map(({ files }) => files)),
  })
  const own = new Map(subjects.map(({ name }, index) => [name, pages[index].ownScripts.map((path) => server.url + path)]))
  return { ...server, own }
}
