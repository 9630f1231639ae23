// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canMeet } from '../../../src/check/canMeet.js'
import { itemCode } from '../../../src/check/itemCode.js'
import { judgeWrite } from '../../../src/check/judgeWrite.js'
import type { StorageWrite } from '../../../src/check/StorageWrite.js'
import type { StoredItemDuration } from '../../../src/core/ConsentDeclaration.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { matchName } from '../../../src/core/matchName.js'

const consent = defineConsent({
  cookie: { name: 'choice' },
  categories: { analytics: {} },
  services: {
    counter: { category: 'analytics', items: [{ name: 'ph_*' }, { name: 'exact' }, { name: '*_tail' }, { purpose: 'Nobody knows its name.' }] },
    theme: {
      category: 'essential',
      items: [
        { name: 'theme', kind: 'localStorage' },
        { name: 'notes', kind: 'indexedDB' },
      ],
    },
  },
})
const judge = (kind: StorageWrite['kind'], name: string) => judgeWrite(consent, { kind, name } as StorageWrite)

describe('what the code stores', () => {
  it.each([
    ['cookie', 'exact'],
    ['cookie', 'ph_1'],
    ['cookie', 'ph_*'],
    ['cookie', 'ph_*_posthog'],
    ['cookie', '*_tail'],
    ['cookie', 'choice'],
    ['localStorage', 'theme'],
  ] as const)('may be the %s "%s", which is declared', (kind, name) => {
    expect(judge(kind, name)).toBeUndefined()
  })

  it.each([
    ['cookie', 'other', 'The cookie "other" is stored here, and no service declares it.'],
    ['cookie', 'exactly', 'The cookie "exactly" is stored here, and no service declares it.'],
    ['localStorage', 'app:*', 'The localStorage item "app:*" is stored here, and no service declares it.'],
    ['indexedDB', 'other', 'The IndexedDB database "other" is stored here, and no service declares it.'],
  ] as const)('may not be the %s "%s", which nothing declares', (kind, name, message) => {
    expect(judge(kind, name)).toMatchObject({ code: 'undeclared-write', message })
  })

  it.each([
    ['cookie', 'theme', 'The cookie "theme" is stored here; services.theme declares "theme" as a localStorage item.'],
    ['sessionStorage', 'ph_*_x', 'The sessionStorage item "ph_*_x" is stored here; services.counter declares "ph_*" as a cookie.'],
    ['cookie', 'notes', 'The cookie "notes" is stored here; services.theme declares "notes" as an IndexedDB database.'],
    ['localStorage', 'choice', 'The localStorage item "choice" is stored here; services.consent declares "choice" as a cookie.'],
  ] as const)('may not be the %s "%s", which is declared as another kind', (kind, name, message) => {
    expect(judge(kind, name)).toMatchObject({ code: 'other-kind', message })
  })

  it.each([
    ['cookie', '*', 'its name is only known when it runs'],
    ['cookie', '*_other', 'its name is only known when it runs'],
    ['cookie', 'exact*', '"exact*" may be "exact", which services.counter declares, or another'],
    ['cookie', 'p*', '"p*" may be "ph_*", which services.counter declares, or another'],
    [undefined, '*', 'the code does not tell which storage this is'],
  ] as const)('cannot be told of the %s "%s"', (kind, name, reason) => {
    expect(judge(kind, name)).toEqual({ reason })
  })
})

describe('the item to paste', () => {
  it.each([
    ['localStorage', 'theme', 'persistent', "{ name: 'theme', kind: 'localStorage', duration: 'persistent', purpose: '…' }"],
    ['cookie', 'theme', '30 days', "{ name: 'theme', duration: '30 days', purpose: '…' }"],
    ['cookie', 'it\'s "x"', undefined, "{ name: 'it\\'s \"x\"', duration: '…', purpose: '…' }"],
  ] as const)('is that of the %s %s', (kind, name, duration, code) => {
    expect(itemCode({ kind, name, duration: duration as StoredItemDuration | undefined })).toBe(code)
  })
})

describe('two patterns', () => {
  const pattern = fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 6 }).map((parts) => parts.join(''))
  const name = fc.array(fc.constantFrom('a', 'b'), { maxLength: 6 }).map((parts) => parts.join(''))

  it('meet wherever one name is of both', () => {
    fc.assert(
      fc.property(pattern, pattern, name, (one, other, name) => {
        if (matchName(one, name) && matchName(other, name)) expect(canMeet(one, other)).toBe(true)
      }),
    )
  })

  it.each([
    ['ph_*', '*_posthog', true],
    ['a*', 'a', true],
    ['**', '', true],
    ['a*b', 'a*c', false],
    ['ab', 'a', false],
    ['', 'a', false],
    ['*a', 'b*', true],
  ])('%s and %s', (one, other, meets) => {
    expect([canMeet(one, other), canMeet(other, one)]).toEqual([meets, meets])
  })

  it('are one within the other only where every name of it is', () => {
    fc.assert(
      fc.property(pattern, pattern, fc.array(name, { minLength: 6, maxLength: 6 }), (declared, written, fill) => {
        let next = 0
        const produced = written.replace(/\*/g, () => fill[next++] as string)
        if (matchName(declared, written)) expect(matchName(declared, produced)).toBe(true)
      }),
    )
  })
})
