// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchName } from '../../../src/core/matchName.js'
import { namePattern } from '../../../src/scan/namePattern.js'

it.each([
  ['theme', 'theme'],
  ['visitor_8f14e45fceea167a5a36dedd4bea2543', 'visitor_*'],
  ['cart-7a70678f-84e0-4a02-84ce-d12b72194c26-v2', 'cart-*-v2'],
  ['seen_20261122_1234567', 'seen_*_*'],
  ['step_3', 'step_3'],
  ['deadbeefcafe', 'deadbeefcafe'],
  ['8f14e45fceea167a5a36dedd4bea2543', '8f14e45fceea167a5a36dedd4bea2543'],
])('%s is declared as %s', (name, pattern) => {
  expect(namePattern(name)).toBe(pattern)
})

it('a name is one that its pattern means, and never everything', () => {
  const part = fc.oneof(fc.uuid(), fc.stringMatching(/^[\da-f]{1,40}$/), fc.string(), fc.constantFrom('_', '-', '.', '*', 'id'))
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const name = parts.join('')
      expect(matchName(namePattern(name), name)).toBe(true)
      if (!/^[*]*$/.test(name)) expect(namePattern(name)).not.toMatch(/^\*+$/)
    }),
  )
})
