import { CommandError } from '../tools/CommandError.js'
import type { TypeScript } from '../tools/loadTypeScript.js'
import { parseSource } from '../tools/parseSource.js'
import type { ReadFiles } from './ReadFiles.js'

/** A declaration that is there already. */
export interface FoundConfig {
  readonly path: string
  readonly text: string
  /** Which export it is: `consent`, or `default`. */
  readonly name: string
}

/**
 * Finds the declaration of an app: `consent.config` at its root or in `src`.
 *
 * @returns undefined where there is none yet
 * @throws {CommandError} where the file exports nothing that may be it, or cannot be parsed
 */
export function findConfig(ts: TypeScript, { read, list }: ReadFiles): FoundConfig | undefined {
  for (const folder of ['', 'src/'])
    for (const name of list(folder)) {
      const text = /^consent\.config\.(m?[tj]s|[tj]sx)$/.test(name) ? read(folder + name) : undefined
      if (text !== undefined) return { path: folder + name, text, name: exportOf(folder + name, text) }
    }
  return undefined

  function exportOf(path: string, text: string): string {
    const names = parseSource(ts, path, text).statements.flatMap((statement) => {
      if (ts.isExportAssignment(statement)) return 'default'
      if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
        return statement.exportClause.elements.map((each) => each.name.getText())
      const isExported = ts.isVariableStatement(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      return isExported ? statement.declarationList.declarations.map((each) => each.name.getText()) : []
    })
    const found = ['consent', 'default'].find((each) => names.includes(each)) ?? names[0]
    if (found) return found
    throw new CommandError(`"${path}" exports no declaration: export what defineConsent returns, as \`consent\`.`)
  }
}
