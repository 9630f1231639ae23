import type MagicString from 'magic-string'
import type { JsxElement, Node, SourceFile } from 'typescript'
import type { CodeStyle } from '../tools/CodeStyle.js'
import { indentationAt } from '../tools/indentationAt.js'
import type { TypeScript } from '../tools/loadTypeScript.js'

/**
 * Puts an element around the children of a JSX element, each of whose lines moves one step to the right; inside of texts nothing moves.
 *
 * @param tags The new element's opening and closing tag.
 * @param lines What to put behind the children.
 */
export function wrapChildren(
  ts: TypeScript,
  target: MagicString,
  file: SourceFile,
  element: JsxElement,
  [opening, closing]: readonly [string, string],
  lines: readonly string[],
  { indent, newline }: CodeStyle,
): void {
  const { text } = file
  const open = element.openingElement.getEnd()
  const close = element.closingElement.getStart(file)
  const end = Math.max(open, text.slice(0, close).trimEnd().length)
  const start = Math.min(end, close - text.slice(open, close).trimStart().length)
  const base = indentationAt(text, element.getStart(file))
  const isOnOwnLine = start < end && text.slice(open, start).includes('\n')
  const child = isOnOwnLine ? indentationAt(text, start) : base + indent
  target.appendLeft(open, newline + child + opening)
  if (!isOnOwnLine && start < end) {
    if (open < start) target.remove(open, start)
    target.appendRight(start, newline + child + indent)
  }
  const texts = textsIn(ts, element)
  for (let line = text.indexOf('\n', isOnOwnLine ? open : start) + 1; line > 0 && line < end; line = text.indexOf('\n', line) + 1) {
    const isEmpty = /^\s*$/.test(text.slice(line, text.indexOf('\n', line)))
    if (!isEmpty && !texts.some(([from, to]) => from < line && line < to)) target.appendRight(line, indent)
  }
  target.appendLeft(end, [...lines.map((each) => indent + each), closing].map((each) => newline + child + each).join(''))
  if (text.slice(end, close).includes('\n')) return
  if (end < close) target.remove(end, close)
  target.appendLeft(close, newline + base)
}

/** Where the texts of an element are whose white space counts. */
function textsIn(ts: TypeScript, element: Node): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const visit = (node: Node): void => {
    if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) found.push([node.getStart(), node.getEnd()])
    else ts.forEachChild(node, visit)
  }
  visit(element)
  return found
}
