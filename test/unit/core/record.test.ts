import fc from 'fast-check'
import Cookies from 'js-cookie'
import { describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import type { ConsentAct, ConsentRecord } from '../../../src/core/ConsentRecord.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { encodeRecord } from '../../../src/core/encodeRecord.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const acts: ConsentAct[] = ['accept-all', 'reject-all', 'save', 'withdraw', 'gpc']

const id = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-z][\w-]{0,39}$/) },
  fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'valueOf', 'yes', 'no', 'end', 'v1'),
)

/** Every record that a store could write. */
const anyRecord = fc
  .record({
    time: fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    act: fc.constantFrom(...acts),
    answers: fc.uniqueArray(fc.tuple(id, fc.boolean(), fc.nat(999_999_999), fc.nat(46_655)), { selector: ([each]) => each, maxLength: 30 }),
  })
  .map(
    ({ time, act, answers }): ConsentRecord => ({
      time: time.toISOString(),
      act,
      choices: Object.fromEntries(answers.map(([each, choice]) => [each, choice])),
      terms: Object.fromEntries(answers.map(([each, , revision, since]) => [each, { revision, since }])),
    }),
  )

const sorted = (record: ConsentRecord | null) =>
  record && { ...record, choices: Object.entries(record.choices).sort(), terms: Object.entries(record.terms).sort(([a], [b]) => (a < b ? -1 : 1)) }

const plain: ConsentRecord = {
  time: '2026-11-22T14:12:32.123Z',
  act: 'save',
  choices: { posthog: true, meta: false, youtube: false },
  terms: { posthog: { revision: 0, since: 0 }, meta: { revision: 0, since: 20_000 }, youtube: { revision: 2, since: 0 } },
}

describe('a record as a cookie', { timeout: 60_000 }, () => {
  it('reads like a sentence', () => {
    expect(encodeRecord(plain)).toBe('v1/2026-11-22T14:12:32.123Z/save/yes:posthog/no:meta~ffk.youtube@2/end')
  })

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(sorted(decodeRecord(encodeRecord(record)))).toEqual(sorted(record))
      }),
      { numRuns: 2000 },
    )
  })

  it('holds only characters that js-cookie writes as they are', () => {
    const write = (Cookies as unknown as { converter: { write(value: string): string } }).converter.write
    expect(write('ä{'), 'the converter does escape').not.toBe('ä{')
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(write(encodeRecord(record))).toBe(encodeRecord(record))
      }),
      { numRuns: 1000 },
    )
  })

  it('shows a refused id as a plain substring', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const [, refused] = encodeRecord(record).split('/no:')
        for (const each of Object.keys(record.choices).filter((key) => !record.choices[key])) expect(refused).toContain(each)
      }),
      { numRuns: 1000 },
    )
  })

  it('is no record when any part of its end is cut off', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = encodeRecord(record)
        for (let length = 0; length < text.length; length++) expect(decodeRecord(text.slice(0, length))).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['nothing', undefined],
    ['empty', ''],
    ['of a future version', 'v2/2026-11-22T14:12:32.123Z/save/yes:posthog/no:/end'],
    ['of a version that only starts like ours', 'v10/2026-11-22T14:12:32.123Z/save/yes:posthog/no:/end'],
    ['continued after its end', 'v1/2026-11-22T14:12:32.123Z/save/yes:posthog/no:/end/more'],
    ['on two lines', 'v1/2026-11-22T14:12:32.123Z/save/yes:posthog/no:/end\n'],
    ['percent-encoded', 'v1%2F2026-11-22T14%3A12%3A32.123Z%2Fsave%2Fyes%3Aposthog%2Fno%3A%2Fend'],
    ['percent-broken', '%E0%A4%A'],
    ['percent-broken inside', 'v1/2026-11-22T14:12:32.123Z/save/yes:posthog%/no:/end'],
    ['JSON', '{"posthog":true}'],
    ['a bare yes', 'true'],
    ["another library's", '{stamp:%27abc%27%2Cnecessary:true%2Cmarketing:true}'],
    ['without a time', 'v1//save/yes:posthog/no:/end'],
    ['without the refused', 'v1/2026-11-22T14:12:32.123Z/save/yes:posthog/end'],
    ['the other way round', 'v1/2026-11-22T14:12:32.123Z/save/no:/yes:posthog/end'],
  ])('is none where the text is %s', (_, text) => {
    expect(decodeRecord(text)).toBeNull()
  })

  it('denies what it both grants and denies', () => {
    expect(decodeRecord('v1/2026-11-22T14:12:32.123Z/save/yes:posthog.meta/no:posthog/end')?.choices).toEqual({ posthog: false, meta: true })
  })

  it('leaves every prototype as it is when it names __proto__', () => {
    expect(decodeRecord('v1/2026-11-22T14:12:32.123Z/save/yes:__proto__.constructor/no:toString/end')).toBeNull()
    const record = decodeRecord('v1/2026-11-22T14:12:32.123Z/save/yes:constructor/no:toString/end')
    expect(Object.keys(record?.choices ?? {})).toEqual(['constructor', 'toString'])
    expect(({} as Record<string, unknown>).posthog).toBeUndefined()
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect(Object.getPrototypeOf(record?.choices)).toBe(Object.prototype)
  })

  it.each([
    ['a revision that is no number', 'posthog@x'],
    ['two revisions', 'posthog@@2'],
    ['an empty revision', 'posthog@'],
    ['an empty day', 'posthog~'],
    ['a day that is no number', 'posthog~_'],
    ['a day with an odd end', `posthog~${Math.floor(Date.now() / 86400e3).toString(36)}_`],
    ['day and revision in the wrong order', `posthog~${Math.floor(Date.now() / 86400e3).toString(36)}@0`],
  ])('gives no yes from an entry with %s', (_, entry) => {
    const storage = { read: () => `v1/${new Date().toISOString()}/save/yes:${entry}/no:/end`, write() {} }
    expect(createConsentStore(consent, { storage }).allows('posthog')).toBe(false)
  })
})

const consent = defineConsent({
  categories: { functional: {}, analytics: {}, marketing: {} },
  services: {
    posthog: { category: 'analytics' },
    meta: { category: 'marketing', revision: 2 },
    youtube: { category: 'marketing' },
    constructor: { category: 'marketing' },
    session: { category: 'essential' },
  },
})
const revisionOf = (id: string) => (id === 'meta' ? 2 : 0)

/** The whole of what a text grants, read by other means than the library's: split, and held strictly against what it may be. */
function grantedBy(text: string) {
  const parts = text.split('/')
  const [version, , , yes = '', no = '', end] = parts
  if (parts.length !== 6 || version !== 'v1' || end !== 'end' || !yes.startsWith('yes:') || !no.startsWith('no:')) return []
  const denied = no
    .slice(3)
    .split('.')
    .map((entry) => entry.split(/[@~]/)[0])
  return yes
    .slice(4)
    .split('.')
    .filter((entry) => /^[A-Za-z][\w-]*(@\d+)?(~[0-9a-z]+)?$/.test(entry))
    .map((entry) => ({ id: entry.split(/[@~]/)[0] as string, revision: Number(/@(\d+)/.exec(entry)?.[1] ?? 0) }))
    .filter((each) => !denied.includes(each.id))
}

const now = Date.parse('2026-11-22T14:12:32.123Z')

/** Opens a store over a text and finds what it grants beyond the text's own words. */
function grantsTooMuch(text: string) {
  decodeRecord(text)
  const store = createConsentStore(consent, { storage: { read: () => text, write() {} }, now: () => now })
  const { choices } = store.get()
  const words = grantedBy(text)
  return Object.keys(choices).filter((each) => choices[each] && !words.some(({ id, revision }) => id === each && revision === revisionOf(each)))
}

describe('100,000 random cookies: no throw, and nothing granted that the cookie does not name', { timeout: 120_000 }, () => {
  const letters = fc.constantFrom(
    ...'v1/2-:T.Z@~%yesnod_* \n',
    'posthog',
    'meta@2',
    'youtube',
    'functional',
    '/yes:',
    '/no:',
    '/end',
    '/save',
    '__proto__',
    '\u0000',
    'é',
  )
  const record = fc
    .record({
      time: fc.constantFrom(new Date(now - 1e6).toISOString(), new Date(now + 30 * 86400e3).toISOString(), '2026-11-22', '1', '2026-99-99T99:99:99.999Z'),
      act: fc.constantFrom(...acts),
      yes: fc.subarray(['posthog', 'meta@2', 'meta@1', 'meta', 'youtube', 'youtube~g17', 'functional', 'constructor', 'unknown']),
      no: fc.subarray(['posthog', 'meta@2', 'youtube', 'functional~g17', 'constructor', 'toString']),
    })
    .map(({ time, act, yes, no }) => `v1/${time}/${act}/yes:${yes.join('.')}/no:${no.join('.')}/end`)
  const edit = fc.tuple(fc.nat(200), fc.nat(6), letters)
  const mutated = fc.tuple(record, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([text, edits]) =>
    edits.reduce((before, [at, length, insert]) => {
      const start = at % (before.length + 1)
      return before.slice(0, start) + insert + before.slice(start + length)
    }, text),
  )
  const check = (text: string) => {
    expect(grantsTooMuch(text)).toEqual([])
  }

  it('of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 29_000 })
  })
  it("of the record's own words in any order", () => {
    fc.assert(fc.property(fc.string({ unit: letters, maxLength: 30 }), check), { numRuns: 20_000 })
  })
  it('of records with some of their text changed', () => {
    fc.assert(fc.property(mutated, check), { numRuns: 50_000 })
  })
  it('of 4 KB of noise', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii', minLength: 3500, maxLength: 4096 }), check), { numRuns: 1000 })
  })
  it('does grant what an intact cookie names, so that the runs above mean something', () => {
    const text = `v1/${new Date(now).toISOString()}/save/yes:posthog.meta@2/no:youtube/end`
    const { choices } = createConsentStore(consent, { storage: { read: () => text, write() {} }, now: () => now }).get()
    expect(choices).toEqual({ functional: false, posthog: true, meta: true, youtube: false, constructor: false })
  })
})

describe('the size of the cookie', () => {
  const vendors =
    'googleAnalytics googleAds googleTagManager metaPixel tiktokPixel linkedinInsight pinterestTag snapPixel redditPixel xAds microsoftAds bingUet clarity hotjar posthog mixpanel amplitude segment heap fullstory matomo plausible fathom umami hubspot intercom zendesk drift crisp salesforce marketo klaviyo mailchimp braze optimizely vwo abTasty youtube vimeo spotify googleMaps recaptcha stripe paypal sentry datadog newRelic cloudflare criteo taboola'.split(
      ' ',
    )
  const written = (ids: readonly string[], revision: number) => {
    const services = Object.fromEntries(ids.map((each) => [each, { category: 'analytics' as const, revision }]))
    const storage = memoryStorage()
    let time = now
    const store = createConsentStore(defineConsent({ categories: { analytics: {} }, services }), { storage, now: () => time })
    store.acceptAll()
    // a day later one answer is changed: every other one then carries its own day
    time += 86400e3
    store.save({ [ids[0] as string]: false })
    return `consent=${storage.text}`.length
  }

  it('is at most 1 KB for 50 services, with their revisions and days', () => {
    expect(new Set(vendors).size).toBe(50)
    expect(written(vendors, 0)).toBeLessThanOrEqual(1024)
    expect(written(vendors, 2)).toBeLessThanOrEqual(1024)
  })

  it('is at most 4 KB for 200 services, with their revisions and days', () => {
    const ids = vendors.flatMap((each) => [each, `${each}2`, `${each}Eu`, `${each}Us`])
    expect(written(ids, 0)).toBeLessThanOrEqual(4096)
    expect(written(ids, 2)).toBeLessThanOrEqual(4096)
  })
})
