import type { SourceFile } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'

/** What a name of a file stands for. */
export interface Imported {
  readonly module: string
  /** The name there; `default` or `*` for those. */
  readonly name: string
}

/** The names that a file imports, by what they are called in it; modules that are imported for what they do are under `import …`. */
export function importsOf(ts: TypeScript, file: SourceFile): ReadonlyMap<string, Imported> {
  const found = new Map<string, Imported>()
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const { text: module } = statement.moduleSpecifier
    const { name, namedBindings } = statement.importClause ?? {}
    if (!statement.importClause) found.set(`import ${module}`, { module, name: '' })
    if (name) found.set(name.text, { module, name: 'default' })
    if (namedBindings && ts.isNamespaceImport(namedBindings)) found.set(namedBindings.name.text, { module, name: '*' })
    else for (const each of namedBindings?.elements ?? []) found.set(each.name.text, { module, name: (each.propertyName ?? each.name).text })
  }
  return found
}
