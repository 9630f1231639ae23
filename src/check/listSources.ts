import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import type { CompilerOptions, ParsedCommandLine } from 'typescript'
import { CommandError } from '../tools/CommandError.js'
import type { TypeScript } from '../tools/loadTypeScript.js'
import { isOwnSource } from './isOwnSource.js'

/** What a project's folder has. */
export interface ListedSources {
  /** The absolute path of each file that is code of its own, with the options by which its imports are found. */
  readonly files: ReadonlyMap<string, CompilerOptions>
  /** How many modules are none: tests, and what is built, vendored or minified. */
  readonly leftOut: number
}

/**
 * Lists the files of a project that are code of its own: those of its `tsconfig.json` or `jsconfig.json` and of what that
 * refers to, else whatever lies in its folders.
 *
 * @param root The project's folder, from the working directory.
 * @throws {CommandError} where there is no such folder, no file in it, or a `tsconfig.json` that cannot be read
 */
export async function listSources(ts: TypeScript, root: string): Promise<ListedSources> {
  const folder = resolve(root)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new CommandError(`There is no folder "${folder}".`)
  const config = ['tsconfig.json', 'jsconfig.json'].map((name) => join(folder, name)).find((path) => existsSync(path))
  const listed = config ? readConfigs(ts, config) : new Map<string, CompilerOptions>()
  const options = { allowJs: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }
  const found = listed.size
    ? [...listed]
    : (await glob('**/*.{ts,tsx,js,jsx,mts,cts,mjs,cjs}', { cwd: folder, ignore: ['**/node_modules/**'], absolute: true })).map(
        (file) => [file, options] as const,
      )
  const modules = found.filter(([file]) => !/\.d\.[cm]?ts$/.test(file)).sort(([one], [other]) => (one < other ? -1 : 1))
  const files = new Map(modules.filter(([file]) => isOwnSource(relative(folder, file).replaceAll('\\', '/'))))
  if (!files.size) throw new CommandError(`There is no code to check in "${folder}": say with --root where it is.`)
  return { files, leftOut: modules.length - files.size }
}

function readConfigs(ts: TypeScript, first: string): ReadonlyMap<string, CompilerOptions> {
  const files = new Map<string, CompilerOptions>()
  const configs = new Set([first])
  // a set goes on to what is added to it
  for (const path of configs) {
    const { fileNames, options, projectReferences = [] } = readConfig(ts, path)
    for (const file of fileNames) if (!files.has(file)) files.set(file, options)
    for (const reference of projectReferences) {
      const other = ts.resolveProjectReferencePath(reference)
      if (existsSync(other)) configs.add(other)
    }
  }
  return files
}

function readConfig(ts: TypeScript, path: string): ParsedCommandLine {
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile)
  if (error) throw new CommandError(`"${path}" could not be read: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`)
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path), undefined, path)
}
