import type { Expression, Node, SourceFile } from 'typescript'
import { definitionOf } from './definitionOf.js'
import { findElements, type LoadingElement } from './findElements.js'
import { readTexts } from './readTexts.js'
import type { Sources } from './Sources.js'

/** A script that stands as a text in JSX. */
export interface InlineScript {
  /** The element. */
  readonly node: Node
  /** Its syntax tree; undefined where its text is only known when it runs. */
  readonly source: SourceFile | undefined
}

/** The scripts whose text stands in a file's JSX, as a child or as `dangerouslySetInnerHTML`; data such as JSON is none. */
export function findInlineScripts(sources: Sources, source: SourceFile): readonly InlineScript[] {
  const { ts } = sources
  return findElements(ts, source).flatMap((element) => {
    const value = isCode(element) ? textOf(element) : undefined
    if (!value) return []
    return readTexts(sources, value).map((text) => ({
      node: element.node,
      source: text === '*' ? undefined : ts.createSourceFile('inline.js', text, ts.ScriptTarget.Latest, true),
    }))
  })

  function isCode({ attribute }: LoadingElement): boolean {
    const type = attribute('type')
    return !type || readTexts(sources, type).some((each) => /^(|module|text\/plain|.*javascript|\*)$/i.test(each))
  }

  function textOf({ attribute, children }: LoadingElement): Expression | undefined {
    for (const child of children) if (ts.isJsxExpression(child) && child.expression) return child.expression
    const given = attribute('dangerouslySetInnerHTML')
    const html = given && definitionOf(sources, given)
    const property = html && ts.isObjectLiteralExpression(html) ? html.properties[0] : undefined
    return property && ts.isPropertyAssignment(property) ? property.initializer : undefined
  }
}
