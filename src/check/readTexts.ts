import type { Expression, Node } from 'typescript'
import { unwrap } from '../tools/unwrap.js'
import { definitionOf } from './definitionOf.js'
import type { Sources } from './Sources.js'

// what a cycle of names would never end at, and what a page of conditions would
const deepest = 20
const most = 16

/**
 * The texts that an expression can be, as far as the code tells, with `*` for each part that is only known when it runs:
 * `ph_*_posthog`. An expression with a condition has several.
 */
export function readTexts(sources: Sources, node: Node, depth = 0): readonly string[] {
  const { ts } = sources
  const inner = unwrap(ts, node)
  if (depth > deepest) return ['*']
  const read = (each: Node) => readTexts(sources, each, depth + 1)
  if (ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner)) return [inner.text]
  if (ts.isTemplateExpression(inner))
    return join([[inner.head.text], ...inner.templateSpans.flatMap(({ expression, literal }) => [read(expression), [literal.text]])])
  if (ts.isConditionalExpression(inner)) return some([...read(inner.whenTrue), ...read(inner.whenFalse)])
  if (ts.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner
    if (operatorToken.kind === ts.SyntaxKind.PlusToken) return join([read(left), read(right)])
    const isEither = [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(operatorToken.kind)
    return isEither ? some([...read(left), ...read(right)]) : ['*']
  }
  if (ts.isCallExpression(inner)) return readCall(inner.expression, inner.arguments)
  const meant = definitionOf(sources, inner)
  return meant && meant !== inner ? read(meant) : ['*']

  function readCall(callee: Expression, [first]: readonly Expression[]): readonly string[] {
    if (ts.isIdentifier(callee) && first) {
      if (callee.text === 'String') return read(first)
      // it leaves the asterisk as it is
      if (callee.text === 'encodeURIComponent') return read(first).map(encodeURIComponent)
    }
    if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'join') return ['*']
    const list = definitionOf(sources, callee.expression)
    if (!list || !ts.isArrayLiteralExpression(list) || list.elements.some((each) => ts.isSpreadElement(each))) return ['*']
    const between = first ? read(first) : [',']
    return join(list.elements.flatMap((each, index) => (index ? [between, read(each)] : [read(each)])))
  }
}

const some = (texts: readonly string[]): readonly string[] => (texts.length > most ? ['*'] : [...new Set(texts)])

const join = (parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce((heads, tails) => some(heads.flatMap((head) => tails.map((tail) => (head + tail).replace(/\*+/g, '*')))), [''])
