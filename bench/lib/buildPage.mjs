import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { findSource } from './findSource.mjs'
import { renderPage } from './renderPage.mjs'
import { writePage } from './writePage.mjs'

const bench = join(import.meta.dirname, '..')
const isStyle = (name) => name.endsWith('.css')

/** What a subject puts into the HTML without any bundler, where it does. */
function readMarkup(name) {
  const path = join(bench, 'plain', `${name}.html`)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/**
 * Makes a static page for a subject: the landing page's HTML, and React to hydrate it.
 *
 * @returns {Promise<{ files: Record<string, string | Uint8Array>, ownScripts: string[] }>} the files by their path, the page itself
 * under `/<name>`; and which of the scripts are the subject's
 */
export async function buildPage({ name }) {
  const source = findSource(name)
  const isComponent = source?.endsWith('.jsx')
  const subject = isComponent ? 'site/subject.js' : source
  const { files, entries } = await bundle([...(subject ? [subject] : []), 'site/hydrate.jsx'], { alias: isComponent ? { subject: source } : {} })
  const [page, own] = [...entries].reverse()
  const urlOf = (file) => `/${name}/${file}`
  const scripts = entries.map((entry) => entry.name)
  const first = new Set([page, own].flatMap((entry) => entry?.first ?? []))
  const html = writePage({
    styles: [...first].filter(isStyle).map(urlOf),
    preloads: [...first].filter((file) => !isStyle(file) && !scripts.includes(file)).map(urlOf),
    scripts: scripts.map(urlOf),
    body: `<div id="root">${await renderPage(isComponent ? `./${source}` : './site/alone.js')}</div>\n${readMarkup(name)}`,
  })
  return {
    files: { [`/${name}`]: html, ...Object.fromEntries(Object.entries(files).map(([file, content]) => [urlOf(file), content])) },
    ownScripts: (own?.all ?? []).filter((file) => !isStyle(file) && !page.all.includes(file)).map(urlOf),
  }
}
