import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { findSource } from './findSource.mjs'
import { weigh } from './weigh.mjs'

const bench = join(import.meta.dirname, '..')
const external = [/^(react|react-dom|next)($|\/)/]
const isStyle = (name) => name.endsWith('.css')

async function weighEntry(entry, alias) {
  const { files, entries } = await bundle([entry], { alias, external, isPart: true })
  const [{ first, all }] = entries
  const of = (names, isWanted) => weigh(names.filter(isWanted).map((name) => files[name]))
  const isScript = (name) => !isStyle(name)
  return {
    js: of(first, isScript),
    css: of(Object.keys(files), isStyle),
    later: of(
      all.filter((name) => !first.includes(name)),
      isScript,
    ),
  }
}

/** What stands between the tags of an element in a piece of HTML. */
const between = (html, name) => [...html.matchAll(RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, text]) => text)

/**
 * What a subject weighs, with everything but React and Next.js: as it is set up here, at first and fetched later; and, where
 * there is such a thing, its core without any surface.
 *
 * @returns {Promise<Record<string, { raw: number, gzip: number, brotli: number }>>} bytes, by `js`, `css`, `later`, `headless`, and `banner`:
 * banner, provider and gate alone
 */
export async function weighSubject({ name }) {
  const has = (path) => existsSync(join(bench, path))
  if (has(`plain/${name}.html`)) {
    const html = readFileSync(join(bench, `plain/${name}.html`), 'utf8')
    return { js: weigh(between(html, 'script')), css: weigh(between(html, 'style')) }
  }
  const source = has(`weight/${name}.jsx`) ? `weight/${name}.jsx` : findSource(name)
  if (!source) return {}
  const isComponent = source.endsWith('.jsx')
  const headless = `weight/${name}.headless.js`
  const banner = `weight/${name}.js`
  return {
    ...(await weighEntry(isComponent ? 'site/subject.js' : source, isComponent ? { subject: source } : {})),
    ...(has(headless) && { headless: (await weighEntry(headless)).js }),
    ...(has(banner) && { banner: (await weighEntry(banner)).js }),
  }
}
