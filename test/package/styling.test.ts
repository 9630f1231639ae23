import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { root } from './packed.js'

// docs/styling.md is the styling API: it names what the code has, and nothing else.

const text = (file: string) => readFileSync(join(root, file), 'utf8')
const filesIn = (folder: string, end: RegExp) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => end.test(file))
const found = (source: string, pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? match[0]))].sort()

const page = text('docs/styling.md')

/** The rows of the page's table with this first heading: what each is called, and its other cells. */
function table(heading: string): Record<string, string[]> {
  const [, body = ''] = new RegExp(`^\\| ${heading} \\|.*\\n\\|[ -|]+\\n((?:\\|.*\\n)+)`, 'm').exec(page) ?? []
  const rows = body.split('\n').filter(Boolean)
  return Object.fromEntries(rows.map((row) => row.split('|').map((cell) => cell.trim())).map(([, name = '', ...cells]) => [name.replaceAll('`', ''), cells]))
}

describe('the tokens on the page', () => {
  const tokens = table('token')
  const source = text('src/ui/styles.css')
  const defaults = Object.fromEntries(
    [...source.matchAll(/var\(\s*(--consent-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)].map(([, name, value]) => [name, value]),
  )

  it.each(['dist/styles.css', 'dist/styles.unlayered.css'])('are those that %s reads', (file) => {
    expect(found(text(file), /var\((--consent-[\w-]+)/g)).toEqual(Object.keys(tokens).sort())
  })

  it('derive from what they derive from', () => {
    for (const [token, [said = '']] of Object.entries(tokens)) {
      const names = (value: string, prefix: RegExp) => found(value, prefix).sort()
      expect(names(said, /--consent-([\w-]+)/g), token).toEqual(names(defaults[token] ?? '', /--_([\w-]+)/g))
    }
  })

  it('have these defaults, the shadow apart, which is long', () => {
    for (const [token, [said = '']] of Object.entries(tokens)) {
      const numbers = (value: string) => found(value, /#[\da-f]+|\d*\.?\d+(?:%|[a-z]+)?/g)
      if (token !== '--consent-shadow') expect(numbers(said), token).toEqual(numbers(defaults[token] ?? ''))
    }
  })
})

describe('the attributes on the page', () => {
  const attributes = table('attribute')

  /** The texts that an expression can be, as the type checker knows them; `string` for any. */
  function textsOf(expression: ts.Expression, checker: ts.TypeChecker): string[] {
    if (ts.isStringLiteral(expression)) return [expression.text]
    const type = checker.getTypeAtLocation(expression)
    const types = (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
    return types.map((each) => (each.isStringLiteral() ? each.value : checker.typeToString(each)))
  }

  /** The values that the components give each attribute. */
  function rendered(): Record<string, Set<string>> {
    const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, root)
    // without the DOM, which takes long and has none of them
    const program = ts.createProgram(fileNames, { ...options, lib: ['lib.es2023.d.ts'], types: ['react'] })
    const checker = program.getTypeChecker()
    const values: Record<string, Set<string>> = {}
    const visit = (node: ts.Node) => {
      if ((ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) && node.initializer) {
        const name = node.name.getText().replace(/['"]/g, '')
        const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer
        if (name.startsWith('data-consent-') && value) values[name] = new Set([...(values[name] ?? []), ...textsOf(value, checker)])
      }
      ts.forEachChild(node, visit)
    }
    for (const file of fileNames) ts.forEachChild(program.getSourceFile(file) as ts.SourceFile, visit)
    return values
  }

  it('are those that the sources name', () => {
    const sources = filesIn('src', /\.(tsx?|css)$/).map((file) => text(join('src', file)))
    expect(found(sources.join('\n'), /data-consent-[a-z]+/g)).toEqual(Object.keys(attributes).sort())
  })

  it('have the values that can be rendered, or that the styles ask for', () => {
    const { 'data-consent-theme': asked = new Set<string>(), ...values } = rendered()
    for (const [, theme = ''] of text('src/ui/styles.css').matchAll(/data-consent-theme="(\w+)"/g)) asked.add(theme)
    const actual = Object.fromEntries(Object.entries({ ...values, 'data-consent-theme': asked }).map(([name, each]) => [name, [...each].sort()]))
    const said = Object.entries(attributes).map(([name, [cell = '']]) => [name, found(cell, /`([^`]+)`/g)])
    // an id is any string, and what was added has none
    expect(Object.fromEntries(said)).toEqual({ ...actual, 'data-consent-id': [], 'data-consent-added': [] })
    expect(actual).toMatchObject({ 'data-consent-id': ['string'], 'data-consent-added': [''] })
  })
})

describe('the themes on the page', () => {
  const themes = filesIn('src/themes', /\.css$/)

  it('are those of the package', () => {
    expect(Object.keys(table('file')).sort()).toEqual(themes.map((file) => `consent-kit/themes/${file}`).sort())
    expect(filesIn('dist/themes', /\.css$/).sort()).toEqual(themes.sort())
  })

  it.each(themes)('%s sets tokens of the page, and nothing else', (file) => {
    const rules = text(join('src/themes', file)).replaceAll(/\/\*.*?\*\//gs, '')
    const set = found(rules, /([\w-]+):\s/g)
    expect(set.length).toBeGreaterThan(5)
    expect(set.filter((property) => !(property in table('token')))).toEqual([])
    expect(rules.match(/^.*\{$/gm)).toEqual([':where([data-consent-kit]) {'])
  })
})

it('the page is linked from the readme, and its own links lead somewhere', () => {
  expect(text('README.md')).toContain('(docs/styling.md)')
  const links = found(page, /\]\(([^)]+)\)/g)
  expect(links.length).toBeGreaterThan(3)
  expect(links.filter((link) => !existsSync(join(root, 'docs', link)))).toEqual([])
})
