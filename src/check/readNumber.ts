import type { Node } from 'typescript'
import { definitionOf } from './definitionOf.js'
import type { Sources } from './Sources.js'

/** The number that an expression is, such as `60 * 60 * 24`; undefined where the code does not tell. */
export function readNumber(sources: Sources, node: Node): number | undefined {
  const { ts } = sources
  const definition = definitionOf(sources, node)
  if (!definition) return undefined
  if (ts.isNumericLiteral(definition)) return Number(definition.text)
  if (ts.isPrefixUnaryExpression(definition) && definition.operator === ts.SyntaxKind.MinusToken) {
    const number = readNumber(sources, definition.operand)
    return number === undefined ? undefined : -number
  }
  if (!ts.isBinaryExpression(definition) || definition.operatorToken.kind !== ts.SyntaxKind.AsteriskToken) return undefined
  const [left, right] = [readNumber(sources, definition.left), readNumber(sources, definition.right)]
  return left === undefined || right === undefined ? undefined : left * right
}
