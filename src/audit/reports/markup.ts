import { visibleText } from './visibleText.js'

/** A piece of HTML, SVG or XML, in which every value was escaped. */
export interface Markup {
  readonly markup: string
}

/** What may stand in markup: text is escaped, a list is written one after the other, nothing and `false` are left out. */
export type MarkupValue = string | number | false | undefined | Markup | readonly MarkupValue[]

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const isList = (value: MarkupValue): value is readonly MarkupValue[] => Array.isArray(value)

function write(value: MarkupValue): string {
  if (value === undefined || value === false) return ''
  if (isList(value)) return value.map(write).join('')
  if (typeof value === 'object') return value.markup
  return visibleText(String(value)).replace(/[&<>"']/g, (character) => references[character] as string)
}

/**
 * Tags a template of HTML, SVG or XML: each text in it is escaped, so that it can stand in an element or in a quoted
 * attribute. There is no way around it.
 *
 * @example
 * markup`<b title="${name}">${parts.map((part) => markup`<i>${part}</i>`)}</b>`.markup
 */
export const markup = (pieces: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup => ({
  markup: String.raw({ raw: pieces }, ...values.map(write)),
})
