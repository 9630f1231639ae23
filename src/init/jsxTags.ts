import type { Node, SourceFile } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'

/** The names with which the JSX elements of a file begin: `Banner` of `<Banner.Root>`. */
export function jsxTags(ts: TypeScript, file: SourceFile): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) found.add(node.tagName.getText(file).split('.')[0] ?? '')
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
