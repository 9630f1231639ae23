import type { ElementAccessExpression, Node, PropertyAccessExpression } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'

/** The property that an expression reads, where the code tells its name. */
export function memberName(ts: TypeScript, node: PropertyAccessExpression | ElementAccessExpression): string | undefined {
  const name: Node = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression
  return ts.isIdentifier(name) && ts.isElementAccessExpression(node) ? undefined : ts.isMemberName(name) || ts.isStringLiteralLike(name) ? name.text : undefined
}
