import type { CodeStyle } from './CodeStyle.js'

/** What stands in a drafted declaration: data, and calls of the catalogue's functions. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined }

/** The longest line that is printed in one piece. */
export const lineWidth = 120

/**
 * Prints a value as a literal of JavaScript, over several lines where one would be too long.
 *
 * @param depth How many steps the line is indented on which it begins.
 * @param before How many characters stand before it on that line, without the indentation.
 */
export function printValue(value: Value, style: CodeStyle, depth: number, before = 0): string {
  const inline = printInline(value, style)
  if (typeof value !== 'object' || depth * style.indent.length + before + inline.length + 1 <= lineWidth) return inline
  const inner = style.indent.repeat(depth + 1)
  const isList = Array.isArray(value)
  const lines = isList
    ? value.map((entry: Value) => printValue(entry, style, depth + 1))
    : entriesOf(value as { readonly [key: string]: Value | undefined }).map(([key, entry]) => {
        const name = `${printKey(key, style)}: `
        return name + printValue(entry, style, depth + 1, name.length)
      })
  const [open, close] = isList ? '[]' : '{}'
  return [open, ...lines.map((line) => `${inner}${line},`), `${style.indent.repeat(depth)}${close}`].join(style.newline)
}

/** Prints a text as a literal. */
export function printText(text: string, { quote }: CodeStyle): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return quote + escaped.replaceAll(quote, `\\${quote}`) + quote
}

/** Prints the name of a property. */
export const printKey = (key: string, style: CodeStyle): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : printText(key, style))

function printInline(value: Value, style: CodeStyle): string {
  if (typeof value === 'string') return printText(value, style)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return `[${value.map((entry: Value) => printInline(entry, style)).join(', ')}]`
  const entries = entriesOf(value as { readonly [key: string]: Value | undefined })
  return entries.length ? `{ ${entries.map(([key, entry]) => `${printKey(key, style)}: ${printInline(entry, style)}`).join(', ')} }` : '{}'
}

const entriesOf = (value: { readonly [key: string]: Value | undefined }) =>
  Object.entries(value).filter((entry): entry is [string, Value] => entry[1] !== undefined)
