import { readFileSync } from 'node:fs'
import type { CompilerOptions, SourceFile } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'
import type { Sources } from './Sources.js'

/**
 * Reads the files of a project as they are asked for.
 *
 * @param files The absolute path of each, with the options by which its imports are found.
 */
export function openSources(ts: TypeScript, files: ReadonlyMap<string, CompilerOptions>): Sources {
  const parsed = new Map<string, SourceFile>()
  const [anyOptions = {}] = files.values()
  return {
    ts,
    read(file) {
      const known = parsed.get(file)
      if (known) return known
      // the parents are needed to find what a name is bound to
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
      parsed.set(file, source)
      return source
    },
    resolve(module, from) {
      const { resolvedModule } = ts.resolveModuleName(module, from, files.get(from) ?? anyOptions, ts.sys)
      const file = resolvedModule?.resolvedFileName
      return file && !resolvedModule.isExternalLibraryImport && /\.[cm]?[jt]sx?$/.test(file) ? file : undefined
    },
  }
}
