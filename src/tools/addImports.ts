import type MagicString from 'magic-string'
import type { ImportDeclaration, SourceFile } from 'typescript'
import { appendEntries } from './appendEntries.js'
import type { CodeStyle } from './CodeStyle.js'
import type { TypeScript } from './loadTypeScript.js'
import { printImport } from './printImport.js'

/** What a file should import; without names, for what the module does: a stylesheet. */
export interface WantedImport {
  readonly module: string
  readonly names?: readonly string[]
  /** What the default export is to be called. */
  readonly defaultName?: string
}

/**
 * Adds imports to a file: names to one that is there, else lines, packages behind the packages and the file's own modules behind all.
 * Names that the file already imports are to be left out.
 */
export function addImports(ts: TypeScript, target: MagicString, file: SourceFile, wanted: readonly WantedImport[], style: CodeStyle): void {
  const imports = file.statements.filter((statement) => ts.isImportDeclaration(statement))
  const lines: { readonly isOwn: boolean; readonly text: string }[] = []
  for (const { module, names = [], defaultName } of wanted) {
    const list = imports.flatMap((each) => (moduleOf(each) === module ? (valueNames(ts, each) ?? []) : []))[0]
    if (list && names.length) appendEntries(target, file, list, () => names, style)
    else lines.push({ isOwn: isOwnModule(module), text: printImport(names, module, style, defaultName) })
  }
  const [first] = imports
  const text = (which: typeof lines) => which.map((line) => line.text).join(style.newline)
  if (!lines.length) return
  if (!first) {
    insertAtTop(text(lines))
    return
  }
  const [own, packages] = [lines.filter(({ isOwn }) => isOwn), lines.filter((line) => !line.isOwn)]
  const lastPackage = imports.findLast((each) => !isOwnModule(moduleOf(each)))
  if (packages.length && lastPackage) target.appendLeft(lastPackage.getEnd(), style.newline + text(packages))
  else if (packages.length) target.appendLeft(first.getStart(file), text(packages) + style.newline)
  if (own.length) target.appendLeft((imports.at(-1) ?? first).getEnd(), style.newline + text(own))

  /** Behind the directives, which have to come first. */
  function insertAtTop(block: string) {
    const directive = file.statements.filter((statement) => ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)).at(-1)
    if (directive) target.appendLeft(directive.getEnd(), style.newline + style.newline + block)
    else target.prepend(block + style.newline + style.newline)
  }
}

const moduleOf = ({ moduleSpecifier }: ImportDeclaration) => ('text' in moduleSpecifier ? String(moduleSpecifier.text) : '')
/** A module of the app itself: `./x`, `@/x`, `~/x`, `#x`. */
const isOwnModule = (module: string) => /^(\.|[@~]\/|#)/.test(module)

/** The braces of an import of values, to which a name can be added. */
function valueNames(ts: TypeScript, { importClause }: ImportDeclaration) {
  const { namedBindings, phaseModifier } = importClause ?? {}
  return namedBindings && ts.isNamedImports(namedBindings) && phaseModifier !== ts.SyntaxKind.TypeKeyword ? namedBindings : undefined
}
