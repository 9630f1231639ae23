// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConsentEntry } from '../../../src/core/ConsentEntry.js'
import { ConsentEntryError } from '../../../src/records/ConsentEntryError.js'
import { contextDigest } from '../../../src/records/contextDigest.js'
import { decodeContext } from '../../../src/records/decodeContext.js'
import { decodeEntry } from '../../../src/records/decodeEntry.js'
import { encodeContext } from '../../../src/records/encodeContext.js'
import { encodeEntry } from '../../../src/records/encodeEntry.js'
import { anyEntry } from './anyEntry.js'
import { changedBytes } from './changedBytes.js'
import { plainEntry } from './plainEntry.js'

const encode = (entry: ConsentEntry, previous = 0) => encodeEntry(entry, contextDigest(encodeContext(entry)), previous)
const position = fc.oneof(fc.constantFrom(0, 1, 2 ** 31, 2 ** 32, 2 ** 48 - 1), fc.nat())

/** What may stand in any field of what a stranger sends. */
const oddValue = fc.oneof(
  fc.constantFrom(undefined, null, '', 0, -1, true, [], {}, "'; drop table consent_entry; --", '\u0000', 'ä', '𝒳', 'a/b', 'a.b', '../..', '%00', Number.NaN),
  fc.string({ unit: 'binary' }),
)

describe('the body of an entry', () => {
  it('is what the format says, byte by byte', () => {
    const hex = Buffer.from(encode(plainEntry, 258)).toString('hex')
    const choices = Buffer.from('posthog/meta~ffk.youtube@2').toString('hex')
    expect(hex).toBe(
      [
        '01',
        '630dcd2966c4336691125448bbb25b4f',
        Date.parse(plainEntry.time).toString(16).padStart(12, '0'),
        Date.parse(plainEntry.received).toString(16).padStart(12, '0'),
        '02',
        '262bbb00872e71b72cea52670b8476e9',
        choices,
        '000000000102',
      ].join(''),
    )
  })

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyEntry, position, (entry, previous) => {
        const { time, received, act, choices, terms } = entry
        const { link, context, ...rest } = decodeEntry(encode(entry, previous))
        expect(rest).toEqual({ time, received, act, choices, terms, previous })
        expect(Buffer.from(context, 'base64url').equals(contextDigest(encodeContext(entry)))).toBe(true)
        expect(link).toHaveLength(22)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same whatever order the choices come in', () => {
    const reversed = <Value>(object: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(object).reverse())
    const other = { ...plainEntry, choices: reversed(plainEntry.choices), terms: reversed(plainEntry.terms) }
    expect(encode(other)).toEqual(encode(plainEntry))
  })

  it('is another wherever one byte of it is another, or is none', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyEntry, position).chain(([entry, previous]) => fc.tuple(fc.constant(encode(entry, previous)), changedBytes(encode(entry, previous)))),
        ([body, changed]) => {
          try {
            expect(decodeEntry(changed)).not.toEqual(decodeEntry(body))
          } catch (error) {
            expect(error).toBeInstanceOf(ConsentEntryError)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is another, or none, when its end is cut off', () => {
    const body = encode(plainEntry)
    for (let length = 0; length < body.length; length++) {
      try {
        expect(decodeEntry(body.subarray(0, length))).not.toEqual(decodeEntry(body))
      } catch (error) {
        expect(error).toBeInstanceOf(ConsentEntryError)
      }
    }
  })

  it('holds neither the key nor the id', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const body = Buffer.from(encode(entry))
        for (const text of [entry.key, entry.id]) expect(body.includes(Buffer.from(text, 'base64url'))).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('is read from any bytes without an error of another kind', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ minLength: 53, maxLength: 200 }).map((bytes) => Uint8Array.of(1, ...bytes.subarray(1))),
    )
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        try {
          decodeEntry(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(ConsentEntryError)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(['a', 'a/b/c', 'b.a/', '/a.a', 'a/a', 'a@0/', 'a~0/', 'a@01/', 'a~FFK/', 'a./', '-a/', '/\u0000', 'a~zzzzzzzzzzzzzzzz/'])(
    'is none with the choices "%s", which are written in another way',
    (choices) => {
      const start = encode(plainEntry).subarray(0, 46)
      expect(() => decodeEntry(Buffer.concat([start, Buffer.from(choices), Buffer.alloc(6)]))).toThrow(ConsentEntryError)
    },
  )

  it('is none with choices that are no text, with another act, or of another version', () => {
    const body = encode(plainEntry)
    const put = (index: number, byte: number) => body.map((each, place) => (place === index ? byte : each))
    expect(() => decodeEntry(put(46, 0xff))).toThrow('choices that are no text')
    expect(() => decodeEntry(put(29, 5))).toThrow(ConsentEntryError)
    expect(() => decodeEntry(put(0, 2))).toThrow('is of version 2')
  })

  it.each<[field: string, entry: object]>([
    ['key', { key: 'AAECAwQFBgcICQoLDA0ODx' }],
    ['key', { key: 'AAECAwQFBgcICQoLDA0OD' }],
    ['id', { id: 'EBESExQVFhcYGRobHB0e/w' }],
    ['time', { time: '2026-02-30T00:00:00.000Z' }],
    ['time', { time: '2026-11-22T14:12:32Z' }],
    ['time', { time: '1969-12-31T23:59:59.999Z' }],
    ['time', { time: '+010000-01-01T00:00:00.000Z' }],
    ['received', { received: 1 }],
    ['act', { act: 'accept' }],
    ['choices', { choices: null }],
    ['choices', { choices: [] }],
    ['choices', { terms: undefined }],
    ['choices.meta', { terms: {} }],
    ['choices.posthog', { choices: { posthog: 'yes' } }],
    ['choices.meta', { choices: { meta: true }, terms: { meta: { revision: 1e9, since: 0 } } }],
    ['choices.meta', { choices: { meta: true }, terms: { meta: { revision: 0, since: 0.5 } } }],
    ['choices.a/b', { choices: { 'a/b': true }, terms: { 'a/b': { revision: 0, since: 0 } } }],
    ['choices.__proto__', { choices: JSON.parse('{"__proto__":true}') }],
    [
      'choices.id-EBESExQVFhcYGRobHB0eHw',
      { choices: { 'id-EBESExQVFhcYGRobHB0eHw': false }, terms: { 'id-EBESExQVFhcYGRobHB0eHw': { revision: 0, since: 0 } } },
    ],
    ['declaration', { declaration: null }],
    ['wording', { wording: 'mAfCw0T7Qx2l0v5WJb9nXh' }],
    ['locale', { locale: 'de_DE' }],
    ['locale', { locale: 'x'.repeat(36) }],
    ['regime', { regime: 'gdpr' }],
    ['surface', { surface: 'Banner' }],
    ['surface', { surface: '' }],
    ['address', { address: '203.0.113.0; DROP' }],
  ])('is not written where %s is not of its form', (field, change) => {
    let thrown: unknown
    try {
      encode({ ...plainEntry, ...change } as ConsentEntry)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ConsentEntryError)
    expect((thrown as ConsentEntryError).field).toBe(field)
  })

  it.each([-1, 0.5, 2 ** 48, Number.NaN])('is not written with the position %s before it', (previous) => {
    expect(() => encode(plainEntry, previous)).toThrow(ConsentEntryError)
  })

  it('is not written with more choices than a cookie could hold', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `service${String(index).padStart(40, '_')}`)
    const entry = {
      ...plainEntry,
      choices: Object.fromEntries(ids.map((id) => [id, true])),
      terms: Object.fromEntries(ids.map((id) => [id, { revision: 0, since: 0 }])),
    }
    expect(() => encode(entry)).toThrow('are too many')
  })

  it('is written, or refused by name, whatever stands in a field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(plainEntry) as (keyof ConsentEntry)[])), oddValue, (field, value) => {
        const entry = { ...plainEntry, [field]: value } as ConsentEntry
        try {
          const body = decodeEntry(encode(entry))
          const all = { ...body, ...decodeContext(encodeContext(entry)) } as Partial<ConsentEntry>
          if (field !== 'key' && field !== 'id' && field !== 'terms') expect(all[field]).toEqual(value)
        } catch (error) {
          expect(error).toBeInstanceOf(ConsentEntryError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the context of an entry', () => {
  it('is a list that can be read', () => {
    expect(encodeContext(plainEntry)).toBe('["ungWv48Bz-pBQUDeXa4iIw","mAfCw0T7Qx2l0v5WJb9nXg","de","opt-in","preferences",null]')
  })

  it('comes back as it was written, in at most 180 characters of ASCII', () => {
    fc.assert(
      fc.property(anyEntry, ({ declaration, wording, locale, regime, surface, address }) => {
        const context = { declaration, wording, locale, regime, surface, address }
        const text = encodeContext(context)
        expect(decodeContext(text)).toEqual(context)
        expect(text).toMatch(/^[\x20-\x7e]{1,180}$/)
      }),
      { numRuns: 300 },
    )
  })

  it('is read from any text without an error of another kind', () => {
    const text = encodeContext(plainEntry)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          changedBytes(Buffer.from(text)).map((bytes) => Buffer.from(bytes).toString()),
        ),
        (odd) => {
          try {
            expect(encodeContext(decodeContext(odd))).toBe(odd)
            expect(contextDigest(odd)).not.toEqual(contextDigest(text))
          } catch (error) {
            expect(error).toBeInstanceOf(ConsentEntryError)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each(['', '{}', '[]', 'null', '[null,null,null,null,null,null]', `${encodeContext(plainEntry)} `, encodeContext(plainEntry).replace(',null', '')])(
    'is none in the text "%s"',
    (text) => {
      expect(() => decodeContext(text)).toThrow(ConsentEntryError)
    },
  )
})
