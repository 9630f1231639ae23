import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../../..')
/** What an app finds under these names, from this package's own source. */
const shims: Readonly<Record<string, string>> = {
  'consent-kit': "export { defineConsent } from './src/core/defineConsent.js'\nexport type { Register } from './src/core/Register.js'\n",
  'consent-kit/services': "export * from './src/services/index.js'\n",
}
const shimPath = (name: string) => join(root, `${name.replace('/', '-')}.shim.ts`)

/** What TypeScript has against modules that use this package, in its strict mode. */
export function typeErrors(texts: readonly string[]): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
  }
  const files = new Map(texts.map((text, index) => [join(root, `drafted${index}.ts`), text]))
  for (const [name, text] of Object.entries(shims)) files.set(shimPath(name), text)
  const host = ts.createCompilerHost(options)
  const read = host.readFile
  const exists = host.fileExists
  host.fileExists = (path) => files.has(path) || exists(path)
  host.readFile = (path) => files.get(path) ?? read(path)
  const source = host.getSourceFile
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path)
    return text === undefined ? source(path, ...rest) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  }
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      text in shims
        ? { resolvedModule: { resolvedFileName: shimPath(text), extension: ts.Extension.Ts } }
        : ts.resolveModuleName(text, from, options, host, undefined, undefined, ts.ModuleKind.ESNext),
    )
  const drafts = [...files.keys()].filter((path) => path.includes('drafted'))
  const program = ts.createProgram(drafts, options, host)
  return drafts.flatMap((path) => {
    const file = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    )
  })
}
