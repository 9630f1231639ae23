import type { Expression, JsxOpeningLikeElement, Node, SourceFile } from 'typescript'
import { vendorPackages } from '../check/vendorPackages.js'
import { completeOptions } from '../scan/completeOptions.js'
import type { Recognised } from '../scan/Recognised.js'
import { recogniseVendors } from '../scan/recogniseVendors.js'
import { vendorSamples } from '../scan/vendorSamples.js'
import type { TypeScript } from '../tools/loadTypeScript.js'
import { unwrap } from '../tools/unwrap.js'
import { importsOf } from './importsOf.js'

/** A tracker that the code starts by itself, for everyone. */
export interface Tracker {
  readonly found: Recognised
  /** `app/layout.tsx:12` */
  readonly place: string
  /** What stands there, in short. */
  readonly text: string
}

const scriptTags = ['script', 'Script', 'iframe']
/** What vendors' packages call the function that starts them. */
const startCall = /^(init|initialize|inject|load)$/
/** The options of a vendor that a component or a call of its package takes, by their names there. */
const given: Readonly<Record<string, string>> = { gaId: 'id', gtmId: 'id', api_host: 'host' }

/**
 * Finds what starts a vendor of the catalogue before anybody is asked: tags with an address or a snippet, components of
 * `@next/third-parties` and `@vercel/analytics`, and `init` of a vendor's package. What is marked with `data-consent`, or stands in a
 * file that asks the gate, is left out.
 */
export function findTrackers(ts: TypeScript, file: SourceFile): readonly Tracker[] {
  const found: Tracker[] = []
  const imports = importsOf(ts, file)
  const asks = [...imports.values()].some(({ module, name }) => module === 'consent-kit' && /^(useWhenAllowed|useAllowed|onConsent|ConsentGate)$/.test(name))
  const add = (node: Node, recognised: readonly Recognised[]) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
    const text = node.getText(file).replace(/\s+/g, ' ')
    for (const each of recognised)
      if (isTracker(each.vendor)) found.push({ found: each, place: `${file.fileName}:${line + 1}`, text: text.length > 80 ? `${text.slice(0, 79)}…` : text })
  }
  const visit = (node: Node): void => {
    if ((ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node)) && addElement(node)) return
    if (!asks && ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression
      const vendor = startCall.test(called.getText(file)) && vendorOf(ts.isPropertyAccessExpression(node.expression) ? node.expression.expression : called)
      if (vendor) add(node, [ofOptions(vendor, node.arguments)])
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.filter((each, index) => found.findIndex((other) => keyOf(other) === keyOf(each)) === index)

  function addElement(element: Node): boolean {
    const opening = (ts.isJsxElement(element) ? element.openingElement : element) as JsxOpeningLikeElement
    const tag = opening.tagName.getText(file)
    if (scriptTags.includes(tag)) {
      if (attributeOf(opening, 'data-consent')) return true
      const src = textOf(attributeOf(opening, 'src'))
      const texts = src ? [src] : literalsIn(element)
      const addresses = texts.flatMap((text) => text.match(/(?:https?:)?\/\/[\w.-]+\.\w+[^\s'"`<>)]*/g) ?? [])
      // a snippet names its id beside the address
      add(element, recogniseVendors([], [], [...addresses.map((address) => address.replace(/^\/\//, 'https://')), ...(src ? [] : texts)]))
      return true
    }
    const vendor = vendorOf(opening.tagName)
    if (vendor) add(element, [ofOptions(vendor, opening.attributes.properties)])
    return false
  }

  /** The vendor whose package a name comes from. */
  function vendorOf(name: Node): string | undefined {
    const from = ts.isIdentifier(name) ? imports.get(name.text) : undefined
    const known = from && Object.entries(vendorPackages).find(([module]) => from.module === module || from.module.startsWith(`${module}/`))?.[1]
    return typeof known === 'string' ? known : from && known?.[from.name]
  }

  /** The options that a component's attributes or a call's arguments show. */
  function ofOptions(vendor: string, from: readonly Node[]): Recognised {
    const seen: Record<string, string> = {}
    const collect = (node: Node): void => {
      if (ts.isJsxAttribute(node)) note(node.name.getText(file), node.initializer)
      else if (ts.isPropertyAssignment(node)) note(node.name.getText(file), node.initializer)
      ts.forEachChild(node, collect)
    }
    const note = (name: string, value: Node | undefined) => {
      const text = textOf(value)
      const option = given[name]
      if (option && text) seen[option] = text
    }
    for (const node of from) collect(node)
    const [first] = from
    const account = first && !ts.isJsxAttribute(first) ? textOf(first) : undefined
    const [option = ''] = Object.keys(vendorSamples().get(vendor)?.options ?? {})
    if (account) seen[option] = account
    return completeOptions(vendor, seen, [file.fileName])
  }

  function attributeOf({ attributes }: JsxOpeningLikeElement, name: string): Node | undefined {
    const attribute = attributes.properties.find((each) => ts.isJsxAttribute(each) && each.name.getText(file) === name)
    return attribute && ts.isJsxAttribute(attribute) ? (attribute.initializer ?? attribute) : undefined
  }

  /** A text as far as it is written out: names of constants of the same file count, the rest is left empty. */
  function textOf(node: Node | undefined): string | undefined {
    if (!node) return undefined
    const inner = unwrap(ts, ts.isJsxExpression(node) && node.expression ? node.expression : node) as Expression
    if (ts.isStringLiteralLike(inner)) return inner.text
    if (ts.isTemplateExpression(inner)) return inner.head.text + inner.templateSpans.map((span) => (textOf(span.expression) ?? '') + span.literal.text).join('')
    if (!ts.isIdentifier(inner)) return undefined
    for (const statement of file.statements)
      if (ts.isVariableStatement(statement))
        for (const { name, initializer } of statement.declarationList.declarations)
          if (name.getText(file) === inner.text && initializer) return textOf(initializer)
    return undefined
  }

  function literalsIn(node: Node): readonly string[] {
    const texts: string[] = []
    const collect = (each: Node): void => {
      if (ts.isJsxText(each)) texts.push(each.text)
      else if (ts.isStringLiteralLike(each) || ts.isTemplateExpression(each)) texts.push(textOf(each) ?? '')
      if (!ts.isTemplateExpression(each)) ts.forEachChild(each, collect)
    }
    collect(node)
    return texts
  }
}

/** A vendor that is asked about, and that the gate can start in the place of the site's own code. */
const isTracker = (vendor: string) => {
  const { category, script } = vendorSamples().get(vendor)?.service ?? {}
  return !!script && (category === 'analytics' || category === 'marketing') && vendor !== 'sentry'
}

const keyOf = ({ found, place }: Tracker) => `${found.vendor} ${place}`
