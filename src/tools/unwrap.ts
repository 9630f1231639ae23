import type { Node } from 'typescript'
import type { TypeScript } from './loadTypeScript.js'

/** An expression without what changes nothing of its value: parentheses, types, `!` and `await`. */
export function unwrap(ts: TypeScript, node: Node): Node {
  let inner = node
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isTypeAssertionExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isAwaitExpression(inner)
  )
    inner = inner.expression
  return inner
}
