import MagicString from 'magic-string'
import type { JsxElement, Node, SourceFile } from 'typescript'
import { addImports, type WantedImport } from '../tools/addImports.js'
import type { TypeScript } from '../tools/loadTypeScript.js'
import { styleOf } from '../tools/styleOf.js'
import { appendChildren } from './appendChildren.js'
import { importsOf } from './importsOf.js'
import { jsxElements } from './jsxElements.js'
import { wrapChildren } from './wrapChildren.js'

/** The parts that every site needs, by their names in `consent-kit`. */
export type LayoutPart = 'ConsentProvider' | 'Banner' | 'PreferencesModal' | 'PreferencesButton'

/** What a layout is to have. */
export interface LayoutPlan {
  /** The parts that the site has already, in this file or in one that it imports. */
  readonly present: ReadonlySet<string>
  readonly hasStyles: boolean
  /** The module of the declaration, from this file, and which export it is. */
  readonly declaration: { readonly module: string; readonly name: string }
}

/**
 * Puts what is missing into the file that has the `<body>`: the provider around its children, the way back into a footer or behind
 * them, the banner and the preferences at the end, and the imports. Everything else keeps every byte, but for its indentation.
 *
 * @returns The file's text, the same where nothing is missing.
 */
export function editLayout(ts: TypeScript, file: SourceFile, { present, hasStyles, declaration }: LayoutPlan): string {
  const style = styleOf(ts, file)
  const target = new MagicString(file.text)
  const imports = importsOf(ts, file)
  const used = namesIn(ts, file)
  const wanted = new Set<string>()
  const nameOf = (part: LayoutPart) => {
    const [local] = [...imports].find(([, { module, name }]) => module === 'consent-kit' && name === part) ?? []
    if (local) return local
    const alias = used.has(part) ? `Consent${part}` : part
    wanted.add(alias === part ? part : `${part} as ${alias}`)
    return alias
  }
  const missing = (part: LayoutPart) => !present.has(part)
  const element = (part: LayoutPart) => `<${nameOf(part)} />`
  const [providerName] = [...imports].find(([, { module, name }]) => module === 'consent-kit' && name === 'ConsentProvider') ?? []
  const declarationImports: WantedImport[] = []

  for (const body of jsxElements(ts, file, ['body'])) {
    const [provider] = providerName ? jsxElements(ts, body, [providerName]) : []
    const isWrapped = !provider && missing('ConsentProvider')
    const around = provider ?? body
    const lines = [...wayBack(around, isWrapped ? style.indent : ''), ...(['Banner', 'PreferencesModal'] as const).filter(missing).map(element)]
    if (isWrapped) {
      const name = nameOf('ConsentProvider')
      wrapChildren(ts, target, file, body, [`<${name} consent={${declarationName()}}>`, `</${name}>`], lines, style)
    } else if (lines.length) appendChildren(target, file, around, lines, style)
  }
  const packages: readonly WantedImport[] = [
    ...(wanted.size ? [{ module: 'consent-kit', names: [...wanted].sort() }] : []),
    ...(hasStyles ? [] : [{ module: 'consent-kit/styles.css' }]),
  ]
  addImports(ts, target, file, [...packages, ...declarationImports], style)
  return target.toString()

  /** What opens the preferences: put into the last footer of the layout, or given back as lines. */
  function wayBack(around: JsxElement, extra: string): readonly string[] {
    if (!missing('PreferencesButton')) return []
    const footer = jsxElements(ts, around, ['footer']).at(-1)
    if (!footer)
      return /<\w*Footer\b/.test(around.getText(file)) ? [element('PreferencesButton')] : ['<footer>', style.indent + element('PreferencesButton'), '</footer>']
    appendChildren(target, file, footer, [element('PreferencesButton')], style, extra)
    return []
  }

  /** What the declaration is called here; it is imported where it is not yet. */
  function declarationName(): string {
    const { module, name } = declaration
    const [local] = [...imports].find(([, each]) => each.module === module && each.name === name) ?? []
    if (local) return local
    const wish = name === 'default' ? 'consent' : name
    const alias = used.has(wish) ? 'declaration' : wish
    if (!declarationImports.length)
      declarationImports.push(name === 'default' ? { module, defaultName: alias } : { module, names: [alias === name ? name : `${name} as ${alias}`] })
    return alias
  }
}

function namesIn(ts: TypeScript, file: SourceFile): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: Node): void => {
    if (ts.isIdentifier(node)) found.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
