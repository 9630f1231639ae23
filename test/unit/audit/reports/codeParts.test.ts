import { expect, it } from 'vitest'
import { codeParts } from '../../../../src/audit/reports/codeParts.js'

const words = (text: string) => ({ text, isCode: false })
const code = (text: string) => ({ text, isCode: true })

it.each([
  ['Set it with `Secure`, so.', [words('Set it with '), code('Secure'), words(', so.')]],
  ['`a` or `b`', [code('a'), words(' or '), code('b')]],
  ['no code', [words('no code')]],
  ['an odd ` one', [words('an odd ` one')]],
  ['``two`` and ``', [words('``two`` and ``')]],
])('divides %j', (sentence, parts) => {
  expect(codeParts(sentence)).toEqual(parts)
})
