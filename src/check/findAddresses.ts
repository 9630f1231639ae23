import type { Node, SourceFile } from 'typescript'
import { unwrap } from '../tools/unwrap.js'
import { bindingOf } from './bindingOf.js'
import { findElements } from './findElements.js'
import { readTexts } from './readTexts.js'
import type { Sources } from './Sources.js'

/** A script or a frame in the code, and where it is loaded from. */
export interface LoadedAddress {
  /** With `*` for each part that is only known when it runs. */
  readonly address: string
  readonly node: Node
}

/**
 * The addresses that a file's scripts and frames are loaded from, in JSX and where they are made by `document.createElement`;
 * those on the site itself are left out.
 */
export function findAddresses(sources: Sources, source: SourceFile): readonly LoadedAddress[] {
  const { ts } = sources
  const found: LoadedAddress[] = []
  for (const { node, attribute } of findElements(ts, source)) add(node, attribute('src'))
  visit(source)
  return found

  function add(node: Node, value: Node | undefined): void {
    for (const address of value ? readTexts(sources, value) : []) if (!isOwn(address)) found.push({ address: address.replace(/^\/\//, 'https://'), node })
  }

  function visit(node: Node): void {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const { left, right } = node
      if (ts.isPropertyAccessExpression(left) && left.name.text === 'src' && isMade(left.expression)) add(node, right)
    }
    ts.forEachChild(node, visit)
  }

  /** Whether a variable is an element that was made here to load something. */
  function isMade(node: Node): boolean {
    const binding = ts.isIdentifier(node) ? bindingOf(ts, node) : undefined
    const value = binding?.type === 'value' && !binding.path.length ? unwrap(ts, binding.value) : undefined
    if (!value || !ts.isCallExpression(value) || !ts.isPropertyAccessExpression(value.expression)) return false
    const [tag] = value.arguments
    return value.expression.name.text === 'createElement' && !!tag && ts.isStringLiteralLike(tag) && /^(script|iframe)$/i.test(tag.text)
  }
}

/** Whether an address is relative, or has what it loads within it. */
const isOwn = (address: string) => !/^(https?:)?\/\/|^\*/i.test(address)
