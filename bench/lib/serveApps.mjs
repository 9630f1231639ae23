import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { serveFiles } from './serveFiles.mjs'
import { writePage } from './writePage.mjs'

const bench = join(import.meta.dirname, '..')
const isStyle = (name) => name.endsWith('.css')

async function buildApp(folder, file) {
  const name = file.replace(/\.jsx?$/, '')
  const { files, entries } = await bundle([`${folder}/${file}`])
  const urlOf = (path) => `/${name}/${path}`
  const html = writePage({
    styles: entries[0].first.filter(isStyle).map(urlOf),
    scripts: [urlOf(entries[0].name)],
    body: '<main><h1>Meadow</h1></main>\n<div id="root"></div>',
  })
  return { [`/${name}`]: html, ...Object.fromEntries(Object.entries(files).map(([path, content]) => [urlOf(path), content])) }
}

/** Builds and serves pages that are made in the browser alone, each under its name. `names`: files of a folder of this package, without their ending. */
export async function serveApps(folder, names) {
  const sources = readdirSync(join(bench, folder)).filter((file) => names.includes(file.replace(/\.jsx?$/, '')))
  const files = await Promise.all(sources.map((file) => buildApp(folder, file)))
  return serveFiles({ '/icon.svg': readFileSync(join(bench, 'app/icon.svg')), ...Object.assign({}, ...files) })
}
