import { expect, it } from 'vitest'
import { shortText } from '../../../../src/audit/reports/shortText.js'
import { visibleText } from '../../../../src/audit/reports/visibleText.js'
import { hostile } from '../../helpers/sampleReport.js'

it.each([
  ['a terminal’s commands', '\u001b[31m', '\\u{1b}[31m'],
  ['what turns the direction', 'a\u202eb', 'a\\u{202e}b'],
  ['what has no width', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
  ['half of a pair', '\ud83d', '\\u{d83d}'],
  ['a carriage return', 'a\rb', 'a\\u{d}b'],
])('shows %s by its number', (_, text, shown) => {
  expect(visibleText(text)).toBe(shown)
  expect(shortText(text)).toBe(shown)
})

it('leaves letters of every script, emoji and line feeds', () => {
  expect(visibleText(`é ${hostile.arabic} 👩‍💻\n`)).toBe(`é ${hostile.arabic} 👩‍💻\n`)
})

it('is one line', () => {
  expect(shortText('first\n  second\n\nthird')).toBe('first second third')
})

it('is cut between characters, and says how many are missing', () => {
  expect(shortText('👍'.repeat(1500), 3)).toBe('👍👍👍… (1,497 more)')
  expect(shortText('abc', 3)).toBe('abc')
})
