import type { BindingName, Expression, Node, Statement, TypeNode } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'

/** What a name stands for where it is used. */
export type Binding =
  /** A variable, with its value; `path` leads from there to it, where it is taken out of the value. */
  | { readonly type: 'value'; readonly value: Expression; readonly path: readonly string[]; readonly isConst: boolean }
  /** An import; the name is `default` or `*` for those. */
  | { readonly type: 'import'; readonly module: string; readonly name: string }
  | { readonly type: 'parameter'; readonly declared: TypeNode | undefined }
  /** An enumeration, a function or a class. */
  | { readonly type: 'declaration'; readonly node: Node }
  /** Something that has no value yet where it is declared. */
  | { readonly type: 'other' }

type Bindings = ReadonlyMap<string, Binding>

const known = new WeakMap<Node, Bindings>()

/** The names that a scope itself declares: a file, a block, a function, a loop. */
export function bindingsIn(ts: TypeScript, scope: Node): Bindings {
  const found = known.get(scope)
  if (found) return found
  const bindings = new Map<string, Binding>()
  collect(ts, scope, (name, binding) => bindings.set(name, binding))
  known.set(scope, bindings)
  return bindings
}

type Add = (name: string, binding: Binding) => void

function collect(ts: TypeScript, scope: Node, add: Add): void {
  if (ts.isSourceFile(scope) || ts.isBlock(scope) || ts.isModuleBlock(scope) || ts.isCaseOrDefaultClause(scope))
    for (const statement of scope.statements) collectStatement(ts, statement, add)
  else if (ts.isFunctionLike(scope))
    for (const [position, { name, type }] of scope.parameters.entries()) {
      const value = position === 0 ? promiseOf(ts, scope) : undefined
      if (value) addValues(ts, name, { type: 'value', value, path: [], isConst: false }, add)
      else if (ts.isIdentifier(name)) add(name.text, { type: 'parameter', declared: type })
      else addNames(ts, name, add)
    }
  else if ((ts.isForStatement(scope) || ts.isForInStatement(scope) || ts.isForOfStatement(scope)) && scope.initializer)
    collectVariables(ts, scope.initializer, add)
  else if (ts.isCatchClause(scope) && scope.variableDeclaration) addNames(ts, scope.variableDeclaration.name, add)
}

function collectStatement(ts: TypeScript, statement: Statement, add: Add): void {
  if (ts.isVariableStatement(statement)) collectVariables(ts, statement.declarationList, add)
  else if (ts.isEnumDeclaration(statement) || ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    if (statement.name) add(statement.name.text, { type: 'declaration', node: statement })
  } else if (ts.isImportDeclaration(statement) && statement.importClause && ts.isStringLiteral(statement.moduleSpecifier)) {
    const module = statement.moduleSpecifier.text
    const { name, namedBindings } = statement.importClause
    if (name) add(name.text, { type: 'import', module, name: 'default' })
    if (namedBindings && ts.isNamespaceImport(namedBindings)) add(namedBindings.name.text, { type: 'import', module, name: '*' })
    else for (const each of namedBindings?.elements ?? []) add(each.name.text, { type: 'import', module, name: (each.propertyName ?? each.name).text })
  }
}

function collectVariables(ts: TypeScript, list: Node, add: Add): void {
  if (!ts.isVariableDeclarationList(list)) return
  const isConst = (list.flags & ts.NodeFlags.Const) !== 0
  for (const { name, initializer } of list.declarations) {
    if (initializer) addValues(ts, name, { type: 'value', value: initializer, path: [], isConst }, add)
    else addNames(ts, name, add)
  }
}

function addValues(ts: TypeScript, name: BindingName, from: Extract<Binding, { type: 'value' }>, add: Add) {
  if (ts.isIdentifier(name)) return add(name.text, from)
  name.elements.forEach((element, position) => {
    if (!ts.isBindingElement(element)) return
    const key = element.propertyName ?? element.name
    const step = ts.isArrayBindingPattern(name) ? String(position) : ts.isIdentifier(key) || ts.isStringLiteral(key) ? key.text : undefined
    // with a default it has one of two values, and the rest of a list none of its own
    if (step === undefined || element.initializer || element.dotDotDotToken) addNames(ts, element.name, add)
    else addValues(ts, element.name, { ...from, path: [...from.path, step] }, add)
  })
}

function addNames(ts: TypeScript, name: BindingName, add: Add): void {
  if (ts.isIdentifier(name)) add(name.text, { type: 'other' })
  else for (const element of name.elements) if (ts.isBindingElement(element)) addNames(ts, element.name, add)
}

/** The promise whose value a function takes: `promise` in `promise.then((value) => …)`. */
function promiseOf(ts: TypeScript, taker: Node): Expression | undefined {
  const call = taker.parent
  if (!call || !ts.isCallExpression(call) || call.arguments[0] !== taker || !ts.isPropertyAccessExpression(call.expression)) return undefined
  return call.expression.name.text === 'then' ? call.expression.expression : undefined
}
