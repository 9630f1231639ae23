import type { Node, SourceFile } from 'typescript'
import { type CodeStyle, ownStyle } from './CodeStyle.js'
import type { TypeScript } from './loadTypeScript.js'

/** The style in which a file is written; what it does not show is as in this package's own documentation. */
export function styleOf(ts: TypeScript, file: SourceFile): CodeStyle {
  const ends = file.statements.filter((statement) => !ts.isFunctionDeclaration(statement) && !ts.isInterfaceDeclaration(statement))
  const spaces = [...file.text.matchAll(/^( {2,})[^\s*]/gm)].map(([, space = '']) => space.length)
  return {
    quote: firstText(ts, file)?.getText(file).startsWith('"') ? '"' : ownStyle.quote,
    semicolon: ends.some((statement) => statement.getText(file).endsWith(';')) ? ';' : ownStyle.semicolon,
    indent: /^\t/m.test(file.text) ? '\t' : spaces.length ? ' '.repeat(Math.min(...spaces)) : ownStyle.indent,
    newline: file.text.includes('\r\n') ? '\r\n' : ownStyle.newline,
  }
}

/** The first text that is no attribute of an element, where quotes follow the rules of HTML. */
function firstText(ts: TypeScript, node: Node): Node | undefined {
  if (ts.isStringLiteral(node)) return node
  return ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)
    ? undefined
    : ts.forEachChild(node, (child) => firstText(ts, child))
}
