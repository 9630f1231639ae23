import type { ArrayLiteralExpression, Expression, Node, ObjectLiteralElementLike, ObjectLiteralExpression, SourceFile } from 'typescript'
import type { StoredItemKind } from '../core/ConsentDeclaration.js'
import { CommandError } from '../tools/CommandError.js'
import type { TypeScript } from '../tools/loadTypeScript.js'
import { unwrap } from '../tools/unwrap.js'
import { vendorSamples } from './vendorSamples.js'

/** An item of a service, as far as it is written out. */
export interface WrittenItem {
  readonly name: string
  readonly kind: StoredItemKind
  readonly domain: string | undefined
}

/** A service of a declaration, as it stands in the source. */
export interface WrittenService {
  readonly id: string
  /** The vendor of the catalogue whose function is called for it. */
  readonly vendor: string | undefined
  /** The vendor that its `vendor` names, where it is written out. */
  readonly named: string | undefined
  /** Where it is written out. */
  readonly node: ObjectLiteralExpression | undefined
  readonly items: readonly WrittenItem[]
  readonly hosts: readonly string[]
  /** The address of its script. */
  readonly script: string | undefined
}

/** A declaration, as it stands in the source. */
export interface WrittenConfig {
  readonly node: ObjectLiteralExpression
  readonly services: ObjectLiteralExpression | undefined
  readonly categories: ObjectLiteralExpression | undefined
  readonly written: readonly WrittenService[]
  /** The names of the categories, and of everything else among `services`. */
  readonly ids: readonly string[]
  /** What the functions of the catalogue are called here, by their own names. */
  readonly functions: ReadonlyMap<string, string>
  readonly cookie: string
}

/**
 * Reads a declaration from its source, without running it.
 *
 * @throws {CommandError} where there is no call of `defineConsent` with the object written out
 */
export function readConfig(ts: TypeScript, file: SourceFile): WrittenConfig {
  const functions = importedFunctions(ts, file)
  const node = findDeclaration(ts, file)
  const servicesNode = propertyOf(ts, node, 'services')
  const categoriesNode = propertyOf(ts, node, 'categories')
  const services = objectOf(ts, file, servicesNode)
  const categories = objectOf(ts, file, categoriesNode)
  for (const [name, found, list] of [
    ['services', servicesNode, services],
    ['categories', categoriesNode, categories],
  ] as const)
    if (found && !list) throw new CommandError(`"${file.fileName}": \`${name}\` is not an object that is written out here, so that nothing can be added to it.`)
  const cookieName = propertyOf(ts, objectOf(ts, file, propertyOf(ts, node, 'cookie')), 'name')
  return {
    node,
    services,
    categories,
    functions,
    ids: [categories, services].flatMap((list) => list?.properties.flatMap((property) => nameOf(ts, property) ?? []) ?? []),
    cookie: cookieName && ts.isStringLiteralLike(cookieName) ? cookieName.text : 'consent',
    written: services?.properties.flatMap((property) => readService(ts, file, property, functions) ?? []) ?? [],
  }
}

/** The value of a property of an object, where it is written out. */
export function propertyOf(ts: TypeScript, node: ObjectLiteralExpression | undefined, name: string): Expression | undefined {
  const property = node?.properties.find((each) => nameOf(ts, each) === name)
  if (!property) return undefined
  if (ts.isShorthandPropertyAssignment(property)) return property.name
  return ts.isPropertyAssignment(property) ? (unwrap(ts, property.initializer) as Expression) : undefined
}

/** The list that a property of an object is, where it is written out. */
export function listOf(ts: TypeScript, node: ObjectLiteralExpression | undefined, name: string): ArrayLiteralExpression | undefined {
  const value = propertyOf(ts, node, name)
  return value && ts.isArrayLiteralExpression(value) ? value : undefined
}

function findDeclaration(ts: TypeScript, file: SourceFile): ObjectLiteralExpression {
  let found: ObjectLiteralExpression | undefined
  const visit = (node: Node): void => {
    if (found) return
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineConsent' && node.arguments[0])
      found = objectOf(ts, file, node.arguments[0])
    ts.forEachChild(node, visit)
  }
  visit(file)
  if (found) return found
  throw new CommandError(`"${file.fileName}" has no \`defineConsent({ … })\` with the declaration written out, so that nothing can be added to it.`)
}

/** An object that is written out, here or as a constant of the same file. */
function objectOf(ts: TypeScript, file: SourceFile, value: Expression | undefined): ObjectLiteralExpression | undefined {
  const node = value && unwrap(ts, value)
  if (!node || ts.isObjectLiteralExpression(node)) return node
  if (!ts.isIdentifier(node)) return undefined
  for (const statement of file.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && name.text === node.text && initializer && ts.isObjectLiteralExpression(unwrap(ts, initializer)))
          return unwrap(ts, initializer) as ObjectLiteralExpression
  return undefined
}

function readService(ts: TypeScript, file: SourceFile, property: ObjectLiteralElementLike, functions: ReadonlyMap<string, string>): WrittenService | undefined {
  const id = nameOf(ts, property)
  if (id === undefined || !(ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property))) return undefined
  const value = ts.isPropertyAssignment(property) ? property.initializer : property.name
  const node = objectOf(ts, file, value)
  const texts = (list: ArrayLiteralExpression | undefined) => list?.elements.flatMap((each) => (ts.isStringLiteralLike(each) ? each.text : [])) ?? []
  const named = propertyOf(ts, node, 'vendor')
  const src = propertyOf(ts, objectOf(ts, file, propertyOf(ts, node, 'script')), 'src')
  return {
    id,
    vendor: vendorIn(ts, node ?? value, functions),
    named: named && ts.isStringLiteralLike(named) ? named.text : undefined,
    node,
    hosts: texts(listOf(ts, node, 'hosts')),
    script: src && ts.isStringLiteralLike(src) ? src.text : undefined,
    items:
      listOf(ts, node, 'items')?.elements.flatMap((each) => {
        const item = objectOf(ts, file, each)
        const [name, kind, domain] = ['name', 'kind', 'domain'].map((key) => {
          const text = propertyOf(ts, item, key)
          return text && ts.isStringLiteralLike(text) ? text.text : undefined
        })
        return name === undefined ? [] : { name, kind: (kind ?? 'cookie') as StoredItemKind, domain }
      }) ?? [],
  }
}

/** The vendor whose function is called somewhere in a service: `{ ...youtube(), category: 'functional' }`. */
function vendorIn(ts: TypeScript, node: Node, functions: ReadonlyMap<string, string>): string | undefined {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const { text } = node.expression
    for (const [name, local] of functions) if (local === text && vendorSamples().has(name)) return name
  }
  return ts.forEachChild(node, (child) => vendorIn(ts, child, functions))
}

function importedFunctions(ts: TypeScript, file: SourceFile): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier) || statement.moduleSpecifier.text !== 'consent-kit/services')
      continue
    const bindings = statement.importClause?.namedBindings
    if (bindings && ts.isNamedImports(bindings)) for (const { name, propertyName } of bindings.elements) found.set((propertyName ?? name).text, name.text)
  }
  return found
}

function nameOf(ts: TypeScript, { name }: ObjectLiteralElementLike): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined
}
