import type { Node } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'

/** The module that `import('…')` or `require('…')` loads, where the code tells its name. */
export function moduleName(ts: TypeScript, node: Node): string | undefined {
  if (!ts.isCallExpression(node)) return undefined
  const { expression, arguments: given } = node
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
  return isImport && given[0] && ts.isStringLiteralLike(given[0]) ? given[0].text : undefined
}
