import fc from 'fast-check'
import type { ConsentAct } from '../../../src/core/ConsentRecord.js'
import type { ConsentRegime } from '../../../src/core/ConsentSnapshot.js'
import { toBase64url } from '../../../src/core/toBase64url.js'

const key = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toBase64url)
const time = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }).map((date) => date.toISOString())
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

const id = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-z][\w-]{0,39}$/).filter((each) => !/^id-[\w-]{22}$/.test(each)) },
  fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'yes', 'no', 'undefined'),
)
const terms = fc.record({ revision: fc.oneof(fc.constant(0), fc.nat(999_999_999)), since: fc.oneof(fc.constant(0), fc.maxSafeNat()) })

/** Every entry that a log may get. */
export const anyEntry = fc
  .record({
    key,
    id: key,
    time,
    received: time,
    act: fc.constantFrom<ConsentAct>('accept-all', 'reject-all', 'save', 'withdraw', 'gpc'),
    answers: fc.uniqueArray(fc.tuple(id, fc.boolean(), terms), { selector: ([each]) => each, maxLength: 12 }),
    declaration: key,
    wording: maybe(key),
    locale: maybe(fc.stringMatching(/^[A-Za-z\d-]{1,35}$/)),
    regime: maybe(fc.constantFrom<ConsentRegime>('opt-in', 'opt-out', 'notice')),
    surface: maybe(fc.stringMatching(/^[a-z-]{1,32}$/)),
    address: maybe(fc.constantFrom('203.0.113.0', '2001:db8:85a3::', '2001:db8:85a3::/48')),
  })
  .map(({ answers, ...entry }) => ({
    ...entry,
    choices: Object.fromEntries(answers.map(([each, choice]) => [each, choice])),
    terms: Object.fromEntries(answers.map(([each, , about]) => [each, about])),
  }))
