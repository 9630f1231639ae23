import { expect, it } from 'vitest'
import { maskAddress, maskValue } from '../../../src/audit/maskValue.js'

it('a value is shown by its length alone', () => {
  expect(maskValue('GA1.1.1234567890')).toBe('…(16)')
  expect(maskValue('')).toBe('')
})

it.each([
  ['https://a.example/path', 'https://a.example/path'],
  ['https://a.example/path?uid=1234&e=x@y.example', 'https://a.example/path?…(22)'],
  ['https://a.example/path#token=1', 'https://a.example/path'],
  ['https://a.example/?', 'https://a.example/?'],
])('%s is shown as %s', (address, shown) => {
  expect(maskAddress(address)).toBe(shown)
})
