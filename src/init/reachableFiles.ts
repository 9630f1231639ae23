import { posix } from 'node:path'
import type { SourceFile } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'
import { parseSource } from '../tools/parseSource.js'
import type { ReadFiles } from './ReadFiles.js'

/** What a layout brings into each page: the modules that it imports, and those that they import, and the stylesheets. */
export interface Reachable {
  /** The layout itself comes first. */
  readonly modules: readonly SourceFile[]
  readonly stylesheets: readonly string[]
}

const endings = ['', '.tsx', '.ts', '.jsx', '.js', '/index.tsx', '/index.ts', '/index.jsx', '/index.js']
/** Enough for what a layout is made of; a site's whole code is not looked through. */
const most = 80

/**
 * Follows the imports of a layout within the app: relative ones, and those that begin with `@/`.
 *
 * @throws {CommandError} where the layout itself cannot be parsed
 */
export function reachableFiles(ts: TypeScript, { read }: ReadFiles, layout: string): Reachable {
  const modules: SourceFile[] = []
  const stylesheets: string[] = []
  const queue = [layout]
  for (const path of queue) {
    const text = read(path) ?? ''
    if (path.endsWith('.css')) {
      stylesheets.push(text)
      continue
    }
    const file = path === layout ? parseSource(ts, path, text) : ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    modules.push(file)
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
      const found = locate(path, statement.moduleSpecifier.text)
      if (found && !queue.includes(found) && queue.length < most) queue.push(found)
    }
  }
  return { modules, stylesheets }

  function locate(from: string, specifier: string): string | undefined {
    const folder = from.slice(0, from.lastIndexOf('/') + 1)
    const places = specifier.startsWith('@/') ? ['', 'src/'].map((base) => base + specifier.slice(2)) : /^\.\.?\//.test(specifier) ? [folder + specifier] : []
    for (const place of places) {
      const path = posix.normalize(place)
      const found = endings.map((ending) => path + ending).find((each) => /\.(tsx?|jsx?|css)$/.test(each) && read(each) !== undefined)
      if (found) return found
    }
    return undefined
  }
}
