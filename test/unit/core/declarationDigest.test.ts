// @vitest-environment node
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/core/canonicalJson.js'
import { declarationDigest } from '../../../src/core/declarationDigest.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { digestOf } from '../../../src/core/digestOf.js'
import { randomKey } from '../../../src/core/randomKey.js'

/** The same data with the keys of each object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || !value) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  )
}

describe('canonical JSON', () => {
  // its examples in sections 3.2.2 and 3.2.3
  it('is that of RFC 8785', () => {
    const values = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`
    expect(canonicalJson(JSON.parse(values))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
    const keys = String.raw`{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}`
    expect(canonicalJson(JSON.parse(keys))).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  it('is the same for equal data in any order, and can be read again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('leaves out what is undefined, as JSON does', () => {
    expect(canonicalJson({ b: undefined, a: [undefined, 1] })).toBe('{"a":[null,1]}')
  })
})

describe('a digest', () => {
  it('is the start of the SHA-256 of its text', async () => {
    expect(await digestOf('abc')).toBe('ungWv48Bz-pBQUDeXa4iIw')
    expect(await digestOf('Grüße')).toBe(createHash('sha256').update('Grüße').digest().subarray(0, 16).toString('base64url'))
  })

  it('of a declaration is another with any word of it, and the same in another order', async () => {
    const services = { posthog: { category: 'analytics', label: 'PostHog' }, meta: { category: 'marketing' } } as const
    const categories = { analytics: {}, marketing: {} }
    const digest = await declarationDigest(defineConsent({ categories, services }))
    expect(digest).toMatch(/^[\w-]{21}[AQgw]$/)
    expect(await declarationDigest(defineConsent({ services: { meta: services.meta, posthog: services.posthog }, categories }))).toBe(digest)
    expect(await declarationDigest(defineConsent({ categories, services: { ...services, posthog: { category: 'analytics', label: 'Posthog' } } }))).not.toBe(
      digest,
    )
  })
})

describe('a random key', () => {
  it('is 16 bytes, and another each time', () => {
    const keys = Array.from({ length: 1000 }, randomKey)
    for (const key of keys) expect(key).toMatch(/^[\w-]{21}[AQgw]$/)
    expect(new Set(keys).size).toBe(1000)
  })
})
