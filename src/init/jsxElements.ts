import type { JsxElement, Node } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'

/** The JSX elements with content of one of these names, in the order in which they end. */
export function jsxElements(ts: TypeScript, within: Node, names: readonly string[]): readonly JsxElement[] {
  const found: JsxElement[] = []
  const visit = (node: Node): void => {
    ts.forEachChild(node, visit)
    if (ts.isJsxElement(node) && names.includes(node.openingElement.tagName.getText())) found.push(node)
  }
  visit(within)
  return found
}
