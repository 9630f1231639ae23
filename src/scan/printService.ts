import type { CodeStyle } from '../tools/CodeStyle.js'
import { printKey, printValue, type Value } from '../tools/printValue.js'
import type { DraftedService } from './DraftedService.js'

/**
 * Prints a drafted service as a property of `services`: one line for each thing that is left to be done, then its id and what it is.
 *
 * @param depth How many steps it is indented.
 * @param functionOf What a function of the catalogue is called in that file.
 * @returns Lines without the first one's indentation, and without a comma at the end.
 */
export function printService({ id, todo, vendor, declaration }: DraftedService, style: CodeStyle, depth: number, functionOf = (name: string) => name): string {
  const key = `${printKey(id, style)}: `
  const call = vendor && `${functionOf(vendor.vendor)}(`
  const options = Object.keys(vendor?.options ?? {}).length ? printValue(vendor?.options as Value, style, depth, key.length + (call?.length ?? 0)) : ''
  return [...todo.map((text) => `// TODO: ${text}`), call ? `${key}${call}${options})` : key + printWide(declaration as unknown as Value, style, depth)].join(
    `${style.newline}${style.indent.repeat(depth)}`,
  )
}

/** Over several lines, also where it is short: it is there to be filled in. */
function printWide(value: Value, style: CodeStyle, depth: number): string {
  const inner = style.indent.repeat(depth + 1)
  const lines = Object.entries(value as Readonly<Record<string, Value>>).map(
    ([key, entry]) => `${inner}${key}: ${printValue(entry, style, depth + 1, key.length + 2)},`,
  )
  return ['{', ...lines, `${style.indent.repeat(depth)}}`].join(style.newline)
}
