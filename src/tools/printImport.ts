import type { CodeStyle } from './CodeStyle.js'
import { lineWidth, printText } from './printValue.js'

/** Prints an import of names or of the default export, over several lines where one would be too long; of neither, for what the module does. */
export function printImport(names: readonly string[], module: string, style: CodeStyle, defaultName?: string): string {
  const from = printText(module, style) + style.semicolon
  if (defaultName) return `import ${defaultName} from ${from}`
  if (!names.length) return `import ${from}`
  const line = `import { ${names.join(', ')} } from ${from}`
  return line.length <= lineWidth ? line : ['import {', ...names.map((name) => `${style.indent}${name},`), `} from ${from}`].join(style.newline)
}
