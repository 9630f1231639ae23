import type { BinaryExpression, CallExpression, Expression, NewExpression, Node, ObjectLiteralExpression, SourceFile } from 'typescript'
import type { StoredItemDuration } from '../core/ConsentDeclaration.js'
import { definitionOf } from './definitionOf.js'
import type { Known } from './Known.js'
import { knownAs } from './knownAs.js'
import { memberName } from './memberName.js'
import { readCookieText } from './readCookieText.js'
import { readNumber } from './readNumber.js'
import { readTexts } from './readTexts.js'
import type { Sources } from './Sources.js'
import type { StorageWrite } from './StorageWrite.js'
import { spanOf } from './spanOf.js'

/** Every place in a file that stores a cookie, an entry of Web Storage or a database; what deletes one is none. */
export function findWrites(sources: Sources, source: SourceFile): readonly StorageWrite[] {
  const { ts } = sources
  const writes: StorageWrite[] = []
  visit(source)
  return writes

  function visit(node: Node): void {
    if (ts.isBinaryExpression(node)) readAssignment(node)
    else if (ts.isCallExpression(node) || ts.isNewExpression(node)) readCall(node)
    else if (ts.isPropertyAssignment(node) && isSetCookie(node.name)) addCookies(node, node.initializer)
    ts.forEachChild(node, visit)
  }

  function readAssignment(node: BinaryExpression) {
    const { left, right, operatorToken } = node
    const { FirstAssignment, LastAssignment } = ts.SyntaxKind
    if (operatorToken.kind < FirstAssignment || operatorToken.kind > LastAssignment) return
    if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return
    if (knownAs(sources, left)?.isCookieText) return addCookies(node, right)
    const kind = knownAs(sources, left.expression)?.holds
    if (!kind) return
    const name = memberName(ts, left)
    const names = name !== undefined ? [name] : ts.isElementAccessExpression(left) ? readTexts(sources, left.argumentExpression) : []
    for (const name of names) writes.push({ kind, name, node, duration: durationIn(kind) })
  }

  function readCall(node: CallExpression | NewExpression) {
    const { expression, arguments: given = [] } = node
    const known = knownAs(sources, expression)?.writes
    if (known) return addCall(node, known)
    if (!ts.isPropertyAccessExpression(expression)) return
    const [first, second] = given
    if (expression.name.text === 'setItem' && given.length === 2) writes.push({ name: '*', node })
    else if (first && second && ['set', 'append', 'header', 'setHeader'].includes(expression.name.text) && isSetCookie(first)) addCookies(node, second)
  }

  function addCall(node: CallExpression | NewExpression, { kind, position }: NonNullable<Known['writes']>) {
    const given = node.arguments ?? []
    if (given.slice(0, position + 1).some((each) => ts.isSpreadElement(each))) return void writes.push({ kind, name: '*', node })
    const first = given[position]
    if (!first) return
    const definition = definitionOf(sources, first)
    // a cookie as one object: its name, its value and its attributes
    const whole = kind === 'cookie' && definition && ts.isObjectLiteralExpression(definition) ? definition : undefined
    const name = whole ? propertyOf(whole, 'name') : first
    const attributes = whole ?? given[position + 2]
    const duration = kind === 'cookie' ? durationOf(attributes) : durationIn(kind)
    if (duration === 'deleted') return
    for (const each of name ? readTexts(sources, name) : ['*']) writes.push({ kind, name: each, node, duration })
  }

  function addCookies(node: Node, text: Expression): void {
    const list = definitionOf(sources, text)
    // Node takes several at once
    const texts = list && ts.isArrayLiteralExpression(list) ? list.elements : [text]
    const cookies = texts.flatMap((each) => readTexts(sources, each).flatMap((each) => readCookieText(each) ?? []))
    // what differs in its value or attributes alone is one cookie
    for (const cookie of new Map(cookies.map((each) => [each.name, each])).values()) writes.push({ kind: 'cookie', node, ...cookie })
  }

  function isSetCookie(name: Node): boolean {
    return ts.isStringLiteralLike(name) && name.text.toLowerCase() === 'set-cookie'
  }

  function propertyOf(object: ObjectLiteralExpression, wanted: string): Expression | undefined {
    for (const property of object.properties) {
      const name = property.name && (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name)) ? property.name : undefined
      if (name?.text !== wanted) continue
      if (ts.isPropertyAssignment(property)) return property.initializer
      if (ts.isShorthandPropertyAssignment(property)) return property.name
    }
    return undefined
  }

  function durationOf(attributes: Expression | undefined): StoredItemDuration | 'deleted' | undefined {
    if (!attributes) return 'session'
    const object = definitionOf(sources, attributes)
    if (!object || !ts.isObjectLiteralExpression(object)) return undefined
    const age = propertyOf(object, 'maxAge')
    const date = propertyOf(object, 'expires')
    if (!age && !date) return object.properties.some((each) => ts.isSpreadAssignment(each)) ? undefined : 'session'
    const seconds = age && readNumber(sources, age)
    const first = date && ts.isNewExpression(date) ? date.arguments?.[0] : date
    const end = first && readNumber(sources, first)
    if ((seconds ?? 1) <= 0 || (end ?? 1) <= 0) return 'deleted'
    if (seconds !== undefined) return spanOf(seconds)
    // js-cookie counts days, and nothing else takes a number here
    return end !== undefined && first === date ? spanOf(end * 86400) : undefined
  }
}

const durationIn = (kind: 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cookie'): StoredItemDuration | undefined =>
  kind === 'cookie' ? undefined : kind === 'sessionStorage' ? 'session' : 'persistent'
