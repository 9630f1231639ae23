import type { CallExpression, Expression, Node, ObjectLiteralElementLike } from 'typescript'

/** Where something stands in a text, both counted from 1; columns are UTF-16 units. */
export interface SourcePlace {
  readonly line: number
  readonly column: number
}

/** Tells where a part of a declaration stands, by its path: `services.posthog.items.0`; undefined where there is no declaration. */
export type Locate = (path: string) => SourcePlace | undefined

/** A member of an object or a list: the node to point at, and what to look into for the next step. */
interface Member {
  readonly node: Node
  readonly value?: Expression
}

/**
 * Reads the module of a declaration, and returns what tells where each part of it stands. What is made elsewhere, by a
 * call or in another module, is where it is brought in. Without TypeScript, all is said to be at the first line.
 *
 * @param source The text of the module.
 * @param fileName Its name; the ending tells the language.
 * @param exportName Which declaration is meant, where the module has several; by default as the commands choose it.
 */
export async function locateDeclaration(source: string, fileName: string, exportName?: string): Promise<Locate> {
  const ts = await import('typescript').then(
    (module) => module.default,
    () => undefined,
  )
  if (!ts) return () => ({ line: 1, column: 1 })
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true)

  const values = new Map<string, Expression>()
  const exported = new Map<string, Expression>()
  const makers = new Set(['defineConsent'])
  const calls: CallExpression[] = []
  const collect = (node: Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const isTop = node.parent.parent.parent === file
      if (isTop) values.set(node.name.text, node.initializer)
      if (isTop && ts.isVariableStatement(node.parent.parent) && node.parent.parent.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        exported.set(node.name.text, node.initializer)
    } else if (ts.isExportAssignment(node)) exported.set('default', node.expression)
    else if (ts.isExportSpecifier(node) && ts.isIdentifier(node.propertyName ?? node.name))
      exported.set(node.name.text, (node.propertyName ?? node.name) as Expression)
    else if (ts.isImportSpecifier(node) && node.propertyName?.text === 'defineConsent') makers.add(node.name.text)
    else if (ts.isCallExpression(node) && isMaker(node)) calls.push(node)
    ts.forEachChild(node, collect)
  }
  const isMaker = ({ expression }: CallExpression) =>
    ts.isIdentifier(expression) ? makers.has(expression.text) : ts.isPropertyAccessExpression(expression) && expression.name.text === 'defineConsent'

  /** What an expression is once names, brackets and types are taken off. */
  const plain = (expression: Expression, seen: ReadonlySet<Node> = new Set()): Expression => {
    if (seen.has(expression)) return expression
    const inner =
      ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression) || ts.isNonNullExpression(expression)
        ? expression.expression
        : ts.isIdentifier(expression)
          ? values.get(expression.text)
          : undefined
    return inner ? plain(inner, new Set([...seen, expression])) : expression
  }
  const nameOf = ({ name }: ObjectLiteralElementLike) =>
    name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) ? name.text : undefined

  const memberOf = (expression: Expression, key: string, seen: ReadonlySet<Node> = new Set()): Member | undefined => {
    const value = plain(expression)
    if (seen.has(value)) return undefined
    const within = (inner: Expression) => memberOf(inner, key, new Set([...seen, value]))
    if (ts.isCallExpression(value)) return value.arguments[0] && within(value.arguments[0])
    if (ts.isArrayLiteralExpression(value)) return elementOf(value.elements, Number(key))
    if (!ts.isObjectLiteralExpression(value)) return undefined
    // of two of one name, the later one counts
    for (const property of [...value.properties].reverse()) {
      const spread = ts.isSpreadAssignment(property) ? within(property.expression) : undefined
      if (spread) return spread
      if (nameOf(property) !== key) continue
      if (ts.isPropertyAssignment(property)) return { node: property, value: property.initializer }
      return { node: property, value: ts.isShorthandPropertyAssignment(property) ? property.name : undefined }
    }
    return undefined
  }
  const elementOf = (elements: readonly Expression[], index: number): Member | undefined => {
    let left = index
    for (const element of elements) {
      if (ts.isSpreadElement(element)) {
        const list = plain(element.expression)
        const isShort = ts.isArrayLiteralExpression(list) && !list.elements.some(ts.isSpreadElement) && list.elements.length <= left
        // how many there are in a list of elsewhere is not known: it is one of those, or behind them
        if (!isShort) return ts.isArrayLiteralExpression(list) ? elementOf(list.elements, left) : { node: element }
        left -= list.elements.length
      } else if (left-- === 0) return { node: element, value: element }
    }
    return undefined
  }
  const isDeclaration = (expression: Expression) => {
    const value = plain(expression)
    return ts.isCallExpression(value) ? isMaker(value) : memberOf(value, 'categories') !== undefined
  }

  collect(file)
  const names = [...exported].flatMap(([name, value]) => (isDeclaration(value) ? [name] : []))
  const chosen = exportName ?? ['consent', 'default'].find((name) => names.includes(name)) ?? names[0]
  const root: Expression | undefined = (chosen === undefined ? undefined : exported.get(chosen)) ?? calls[0]
  if (!root) return () => undefined

  return (path) => {
    let member: Member | undefined = { node: plain(root), value: root }
    let nearest: Node = member.node
    for (const key of path ? path.split('.') : []) {
      member = member?.value && memberOf(member.value, key)
      if (!member) break
      nearest = member.node
    }
    const { line, character } = file.getLineAndCharacterOfPosition(nearest.getStart(file))
    return { line: line + 1, column: character + 1 }
  }
}
