import type { Node, SourceFile } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'

/** A comment by which something in the code is left out. */
export interface Ignore {
  /** Absent where it gives none, and then it does not count. */
  readonly reason?: string
  /** Where the comment begins in the text. */
  readonly position: number
  /** The line on which it ends, from 0: it is for that line and the next. */
  readonly line: number
}

const mark = 'consent-kit-ignore'

/** The comments `consent-kit-ignore: reason` of a file. */
export function findIgnores(ts: TypeScript, source: SourceFile): readonly Ignore[] {
  const { text } = source
  if (!text.includes(mark)) return []
  const found = new Map<number, Ignore>()
  const texts: Node[] = []
  visit(source)
  // what looks like a comment in the text of an element is none
  return [...found.values()].filter(({ position }) => !texts.some(({ pos, end }) => pos <= position && position < end))

  function visit(node: Node): void {
    const children = node.getChildren(source)
    for (const child of children) visit(child)
    if (ts.isJsxText(node)) texts.push(node)
    if (children.length || ts.isJsxText(node)) return
    for (const range of [...(ts.getLeadingCommentRanges(text, node.pos) ?? []), ...(ts.getTrailingCommentRanges(text, node.end) ?? [])]) {
      const said = text
        .slice(range.pos, range.end)
        .replace(/^\/[/*]+|\*\/$/g, '')
        .trim()
      if (!said.startsWith(mark)) continue
      const reason = /^:\s*(\S.*)$/s.exec(said.slice(mark.length))?.[1]
      found.set(range.pos, { reason, position: range.pos, line: source.getLineAndCharacterOfPosition(range.end).line })
    }
  }
}
