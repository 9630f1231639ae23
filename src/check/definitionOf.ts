import type { Node, SourceFile } from 'typescript'
import { unwrap } from '../tools/unwrap.js'
import { bindingOf } from './bindingOf.js'
import { bindingsIn } from './bindingsIn.js'
import { memberName } from './memberName.js'
import type { Sources } from './Sources.js'

// what a cycle of names would never end at
const deepest = 20

/**
 * What an expression is defined as: the value of the constant that it names, in its file or in another of the project's.
 *
 * @returns the expression itself where it names nothing; undefined where its value is only known when it runs.
 */
export function definitionOf(sources: Sources, node: Node, depth = 0): Node | undefined {
  const { ts } = sources
  if (depth > deepest) return undefined
  const inner = unwrap(ts, node)
  if (ts.isIdentifier(inner)) {
    const binding = bindingOf(ts, inner)
    if (binding?.type === 'value' && binding.isConst) return along(sources, definitionOf(sources, binding.value, depth + 1), binding.path, depth)
    if (binding?.type === 'declaration') return binding.node
    return binding?.type === 'import' ? importedFrom(sources, inner.getSourceFile(), binding.module, binding.name, depth) : undefined
  }
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) {
    const name = memberName(ts, inner)
    return name === undefined ? undefined : along(sources, definitionOf(sources, inner.expression, depth + 1), [name], depth)
  }
  return inner
}

function along(sources: Sources, from: Node | undefined, path: readonly string[], depth: number): Node | undefined {
  return path.reduce<Node | undefined>((node, name) => node && memberOf(sources, node, name, depth), from)
}

function memberOf(sources: Sources, node: Node, name: string, depth: number): Node | undefined {
  const { ts } = sources
  if (ts.isSourceFile(node)) return exportOf(sources, node, name, depth + 1)
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(name)]
  if (ts.isEnumDeclaration(node)) return node.members.find((member) => nameOf(member.name) === name)?.initializer
  if (!ts.isObjectLiteralExpression(node)) return undefined
  // the last one counts, and what is spread over it is not known
  for (const property of [...node.properties].reverse()) {
    if (ts.isSpreadAssignment(property)) return undefined
    if (nameOf(property.name) !== name) continue
    if (ts.isPropertyAssignment(property)) return definitionOf(sources, property.initializer, depth + 1)
    return ts.isShorthandPropertyAssignment(property) ? definitionOf(sources, property.name, depth + 1) : undefined
  }
  return undefined

  function nameOf(key: Node | undefined): string | undefined {
    return key && (ts.isIdentifier(key) || ts.isStringLiteralLike(key) || ts.isNumericLiteral(key)) ? key.text : undefined
  }
}

function importedFrom(sources: Sources, from: SourceFile, module: string, name: string, depth: number): Node | undefined {
  const file = sources.resolve(module, from.fileName)
  const source = file === undefined ? undefined : sources.read(file)
  return source && (name === '*' ? source : exportOf(sources, source, name, depth + 1))
}

function exportOf(sources: Sources, source: SourceFile, name: string, depth: number): Node | undefined {
  const { ts } = sources
  if (depth > deepest) return undefined
  const everything: string[] = []
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement) && name === 'default') return definitionOf(sources, statement.expression, depth + 1)
    if (!ts.isExportDeclaration(statement)) continue
    const { exportClause, moduleSpecifier } = statement
    const module = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined
    if (!exportClause && module !== undefined) everything.push(module)
    const named = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.find((each) => each.name.text === name) : undefined
    if (!named) continue
    const local = named.propertyName ?? named.name
    if (module !== undefined) return importedFrom(sources, source, module, local.text, depth)
    return ts.isIdentifier(local) ? definitionOf(sources, local, depth + 1) : undefined
  }
  const binding = bindingsIn(ts, source).get(name)
  if (binding?.type === 'value' && binding.isConst) return along(sources, definitionOf(sources, binding.value, depth + 1), binding.path, depth)
  if (binding?.type === 'declaration') return binding.node
  for (const module of everything) {
    const found = importedFrom(sources, source, module, name, depth)
    if (found) return found
  }
  return undefined
}
