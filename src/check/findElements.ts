import type { Expression, JsxChild, JsxOpeningElement, JsxSelfClosingElement, JsxTagNameExpression, Node, SourceFile } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'
import { bindingOf } from './bindingOf.js'

/** A script or a frame in JSX. */
export interface LoadingElement {
  readonly node: JsxOpeningElement | JsxSelfClosingElement
  /** The value of an attribute; undefined where there is none. */
  readonly attribute: (name: string) => Expression | undefined
  readonly children: readonly JsxChild[]
}

const components: Readonly<Record<string, readonly string[]>> = {
  'next/script': ['default'],
  'consent-kit': ['ConsentScript', 'ConsentFrame'],
  'consent-kit/headless': ['ConsentScript', 'ConsentFrame'],
}

/** The scripts and frames of a file: `<script>`, `<iframe>`, and the components of Next.js and of this package for them. */
export function findElements(ts: TypeScript, source: SourceFile): readonly LoadingElement[] {
  const found: LoadingElement[] = []
  visit(source)
  return found

  function visit(node: Node): void {
    if (ts.isJsxElement(node)) add(node.openingElement, node.children)
    else if (ts.isJsxSelfClosingElement(node)) add(node, [])
    ts.forEachChild(node, visit)
  }

  function add(node: JsxOpeningElement | JsxSelfClosingElement, children: readonly JsxChild[]): void {
    if (loads(node.tagName)) found.push({ node, children, attribute: (name) => attributeOf(node, name) })
  }

  function loads(tag: JsxTagNameExpression): boolean {
    if (!ts.isIdentifier(tag)) return false
    if (tag.text === 'script' || tag.text === 'iframe') return true
    const binding = bindingOf(ts, tag)
    return binding?.type === 'import' && !!components[binding.module]?.includes(binding.name)
  }

  function attributeOf({ attributes }: JsxOpeningElement | JsxSelfClosingElement, name: string): Expression | undefined {
    for (const each of attributes.properties)
      if (ts.isJsxAttribute(each) && ts.isIdentifier(each.name) && each.name.text === name && each.initializer)
        return ts.isJsxExpression(each.initializer) ? each.initializer.expression : each.initializer
    return undefined
  }
}
