import type { Node, SourceFile } from 'typescript'
import { propertyOf } from '../scan/readConfig.js'
import type { TypeScript } from '../tools/loadTypeScript.js'

/** The title that a layout's `metadata` gives to the site, where it is written out and not the one that a new app comes with. */
export function siteName(ts: TypeScript, file: SourceFile): string | undefined {
  let found: string | undefined
  const visit = (node: Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText(file) === 'metadata' && node.initializer && ts.isObjectLiteralExpression(node.initializer)) {
      const title = propertyOf(ts, node.initializer, 'title')
      const text = title && ts.isObjectLiteralExpression(title) ? propertyOf(ts, title, 'default') : title
      if (text && ts.isStringLiteralLike(text)) found = text.text
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found === 'Create Next App' ? undefined : found
}
