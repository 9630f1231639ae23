import type MagicString from 'magic-string'
import type { JsxElement, SourceFile } from 'typescript'
import type { CodeStyle } from '../tools/CodeStyle.js'
import { indentationAt } from '../tools/indentationAt.js'

/**
 * Puts lines behind the children of a JSX element.
 *
 * @param extra What the element itself will be indented by beside.
 */
export function appendChildren(target: MagicString, file: SourceFile, element: JsxElement, lines: readonly string[], style: CodeStyle, extra = ''): void {
  const { text } = file
  const open = element.openingElement.getEnd()
  const close = element.closingElement.getStart(file)
  const end = Math.max(open, text.slice(0, close).trimEnd().length)
  const start = Math.min(end, close - text.slice(open, close).trimStart().length)
  const base = extra + indentationAt(text, element.getStart(file))
  const isOnOwnLine = start < end && text.slice(open, start).includes('\n')
  const child = isOnOwnLine ? extra + indentationAt(text, start) : base + style.indent
  if (!isOnOwnLine && start < end) {
    if (open < start) target.remove(open, start)
    target.appendRight(start, style.newline + child)
  }
  target.appendLeft(end, lines.map((line) => style.newline + child + line).join(''))
  if (text.slice(end, close).includes('\n')) return
  if (end < close) target.remove(end, close)
  target.appendLeft(close, style.newline + base)
}
