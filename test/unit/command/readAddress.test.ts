import { expect, it } from 'vitest'
import { readAddress } from '../../../src/command/readAddress.js'

it.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['example.com', 'https://example.com/'],
  ['localhost:3000/x', 'http://localhost:3000/x'],
  ['127.0.0.1', 'http://127.0.0.1/'],
])('%s is %s', (typed, address) => {
  expect(readAddress(typed)).toBe(address)
})

it('says what is no address', () => {
  expect(() => readAddress('http://')).toThrow('"http://" is no address of a page')
})
