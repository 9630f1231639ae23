// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodeStyle } from '../../../src/tools/CodeStyle.js'
import { lineWidth, printValue, type Value } from '../../../src/tools/printValue.js'

const styles: readonly CodeStyle[] = [
  { quote: "'", semicolon: '', indent: '  ', newline: '\n' },
  { quote: '"', semicolon: ';', indent: '\t', newline: '\r\n' },
]
// an object literal cannot have an own property of this name
const key = fc.string({ unit: 'binary' }).filter((name) => name !== '__proto__')
const { value: anything } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.integer(),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}))

describe.each(styles)('a value that is printed with $quote', (style) => {
  it('is the same value as code', () => {
    fc.assert(
      fc.property(anything, fc.nat(4), (value, depth) => {
        expect(new Function(`return (${printValue(value, style, depth)})`)()).toEqual(value)
      }),
    )
  })

  it('is on one line where that is not too long', () => {
    expect(printValue({ name: 'a', list: [1, true] }, style, 0)).toBe(`{ name: ${style.quote}a${style.quote}, list: [1, true] }`)
    const text = printValue({ list: Array(40).fill('word') }, style, 2)
    for (const line of text.split(style.newline)) expect(line.length).toBeLessThanOrEqual(lineWidth)
    expect(text.split(style.newline).at(-1)).toBe(`${style.indent.repeat(2)}}`)
  })
})
