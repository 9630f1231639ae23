import type MagicString from 'magic-string'
import type { ArrayLiteralExpression, NamedImports, ObjectLiteralExpression, SourceFile } from 'typescript'
import type { CodeStyle } from './CodeStyle.js'
import { indentationAt } from './indentationAt.js'
import { lineWidth } from './printValue.js'

/**
 * Puts entries at the end of a list in the source: an object, an array or the names of an import. What is there stays as it is,
 * comments too. A list on one line stays on it where the entries are as short.
 *
 * @param entries Makes the entries, given how the line is indented on which each begins.
 */
export function appendEntries(
  target: MagicString,
  file: SourceFile,
  list: ObjectLiteralExpression | ArrayLiteralExpression | NamedImports,
  entries: (indentation: string) => readonly string[],
  { indent, newline }: CodeStyle,
): void {
  const { text } = file
  const present = 'elements' in list ? list.elements : list.properties
  const last = present[present.length - 1]
  const end = list.getEnd() - 1
  const open = indentationAt(text, list.getStart(file))
  const isOnOneLine = !text.slice(list.getStart(file), end).includes('\n')
  const inline = ` ${entries(open).join(', ')}`
  const line = text.slice(text.lastIndexOf('\n', end) + 1).split(/\r?\n/, 1)[0] ?? ''
  const isShort = isOnOneLine && present.length > 0 && !/\n|^ \/\//.test(inline) && line.length + inline.length < lineWidth
  const first = present[0]
  const inner = first && !isOnOneLine ? indentationAt(text, first.getStart(file)) : open + indent
  // what stands before the bracket may be a comment
  const place = text.slice(0, end).trimEnd().length
  if (last && !present.hasTrailingComma) target.appendLeft(last.getEnd(), ',')
  if (isShort) {
    target.appendLeft(last?.getEnd() as number, inline)
    return
  }
  target.appendLeft(
    place,
    entries(inner)
      .map((entry) => `${newline}${inner}${entry},`)
      .join(''),
  )
  if (!isOnOneLine) return
  if (place < end) target.remove(place, end)
  if (first) {
    const start = first.getStart(file)
    const after = list.getStart(file) + 1
    if (after < start) target.remove(after, start)
    target.appendRight(start, newline + inner)
  }
  target.appendLeft(end, newline + open)
}
