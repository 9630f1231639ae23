import type { SourceFile } from 'typescript'
import { CommandError } from './CommandError.js'
import type { TypeScript } from './loadTypeScript.js'

/**
 * Parses a file of TypeScript or JavaScript, with JSX where its name allows it.
 *
 * @throws {CommandError} with the line, where its syntax is not right
 */
export function parseSource(ts: TypeScript, path: string, text: string): SourceFile {
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true, compilerOptions: { jsx: ts.JsxEmit.Preserve } })
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const [first] = diagnostics
  if (!first) return file
  const { line } = file.getLineAndCharacterOfPosition(first.start ?? 0)
  throw new CommandError(`"${path}" cannot be read, line ${line + 1}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')} Mend that first.`)
}
