import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ConsentDeclaration, ServiceDeclaration } from '../../../src/core/ConsentDeclaration.js'
import { ConsentDeclarationError } from '../../../src/core/ConsentDeclarationError.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { matchName } from '../../../src/core/matchName.js'
import { vendorAccounts } from '../../../src/core/vendorAccounts.js'
import { contentSecurityPolicy } from '../../../src/server/contentSecurityPolicy.js'
import * as catalogue from '../../../src/services/index.js'
import { allVendors } from '../../../src/vendors/allVendors.js'
import { describeVendors } from '../../../src/vendors/describeVendors.js'
import { fetchVendors } from '../../../src/vendors/fetchVendors.js'
import { vendorMessages } from '../../../src/vendors/locales/en.js'
import { takeConsole } from '../helpers/quietConsole.js'
import { samples } from './samples.js'

const root = join(import.meta.dirname, '../../..')
/** How long these stay, nobody was found to say. */
const isUnknown = (item?: string) => ['_ScCbts', '_twclid'].includes(item as string)
const names = Object.keys(samples)
const declare = (services: Record<string, unknown>): ConsentDeclaration =>
  defineConsent({ categories: { functional: {}, analytics: {}, marketing: {} }, services: services as Record<string, ServiceDeclaration<'essential'>> })

function problemsOf(services: Record<string, unknown>): readonly string[] {
  try {
    declare(services)
  } catch (error) {
    expect(error).toBeInstanceOf(ConsentDeclarationError)
    return (error as ConsentDeclarationError).problems
  }
  return []
}

it('the catalogue has forty vendors, each with facts', () => {
  expect(names).toHaveLength(40)
  expect(Object.keys(catalogue).filter((name) => !['declareOnly', 'ownTag'].includes(name))).toEqual(names)
  expect(Object.keys(allVendors)).toEqual(names)
})

it('the page of vendors lists all of them, with how sure each is', () => {
  const rows = readFileSync(join(root, 'docs/vendors.md'), 'utf8').match(/^\| [^|]+ \| `\w+` \|[^|]+\|[^|]+\| [^|]*\S[^|]* \|$/gm) ?? []
  expect(rows.map((row) => /`(\w+)`/.exec(row)?.[1]).sort()).toEqual(names)
})

/** Both are of Contentsquare. */
const sharedByTwo = expect.stringContaining('services.heap and services.hotjar both store the cookie that "_cs_id" and "_cs_*" both name')

it('all of them can be declared together, and two store the same', () => {
  expect(Object.keys(declare(samples).services)).toHaveLength(41)
  expect(takeConsole()).toEqual([sharedByTwo])
})

describe.each(names)('%s', (name) => {
  const service = samples[name] as ServiceDeclaration
  const facts = allVendors[name]

  it('is a right declaration, of plain data', () => {
    expect(problemsOf({ it: service })).toEqual([])
    expect(JSON.parse(JSON.stringify(service))).toEqual(service)
    expect(service.vendor).toBe(name)
    expect(service.label).toMatch(/\S/)
  })

  it('says of each item that it stores what it is for and how long it stays', () => {
    const described = describeVendors(declare({ it: service }), allVendors, vendorMessages).services.it
    expect(described?.purpose).toMatch(/\S/)
    for (const { name: item, duration, purpose } of described?.items ?? [])
      expect([item, duration, purpose], item).toEqual([item, isUnknown(item) ? undefined : expect.any(String), expect.any(String)])
  })

  it('has facts of nothing but what it stores, here or on its own domain', () => {
    for (const { name: item, kind = 'cookie', domain } of facts?.items ?? [])
      if (!domain)
        expect(
          service.items?.some((each) => (each.kind ?? 'cookie') === kind && matchName(item, each.name ?? '')),
          `${kind} ${item}`,
        ).toBe(true)
  })

  it('names who is behind it, where that is somebody else', () => {
    if (!facts?.provider) return
    expect(facts.provider.name).toMatch(/\S/)
    expect(facts.provider.policyUrl).toMatch(/^https:\/\//)
    if (facts.provider.country) expect(facts.provider.country).toMatch(/^[A-Z]{2}$/)
  })

  it('may be reached under the policy where it is allowed, its script among it, and nowhere else', () => {
    const consent = declare({ it: service })
    const allowed = contentSecurityPolicy(consent, null, { admitUndecided: true })
    for (const host of service.hosts ?? []) expect(allowed).toContain(host)
    if (service.script && /^https/.test(service.script.src)) expect(allowed).toContain(new URL(service.script.src).hostname)
    if (service.category !== 'essential') for (const host of service.hosts ?? []) expect(contentSecurityPolicy(consent, null)).not.toContain(host)
  })

  it('stops at a withdrawal: by a call, by a reload, or because it is a frame', () => {
    const { category, script, revoke, reloadOnRevoke } = service
    if (category === 'essential' || !script) return
    expect(!!revoke?.length || reloadOnRevoke).toBe(true)
    // what starts has to start again where no reload comes between
    if (!reloadOnRevoke) expect(service.grant?.length).toBeGreaterThan(0)
  })

  it('says where each of its facts comes from, and when that was read', () => {
    const text = readFileSync(join(root, `src/services/${name}.ts`), 'utf8')
    expect(text).toMatch(/@example\n \* /)
    if (service.items?.length || service.script) expect(text).toMatch(/read \d{4}-\d\d-\d\d|common knowledge/)
  })

  it('is told apart from an id that cannot be right', () => {
    const account = vendorAccounts[name]
    expect(!!account, 'every id has a pattern').toBe('account' in service)
    if (!account) return
    for (const wrong of ['UA-12345-6', 'a key with spaces', '', '  ', '<script>'])
      expect(problemsOf({ it: { ...service, account: wrong } }), wrong).toEqual([
        `services.it: the ${account.option} ${JSON.stringify(wrong)} of ${name}() is not ${account.what}`,
      ])
    const { account: _, ...without } = service
    expect(problemsOf({ it: without })).toEqual([`services.it: ${name}({ ${account.option} }) is missing its ${account.option}: ${account.what}`])
  })
})

describe("a vendor on a server of one's own", () => {
  const { matomo, mixpanel, plausible, posthog, rudderstack, umami } = catalogue
  const id = '7a70678f-84e0-4a02-84ce-d12b72194c26'
  const at: Readonly<Record<string, (host: string) => ServiceDeclaration>> = {
    matomo: (host) => matomo({ host, id: '1' }),
    mixpanel: (host) => mixpanel({ token: '0123456789abcdef0123456789abcdef', host }),
    plausible: (host) => plausible({ domain: 'example.com', host }),
    posthog: (host) => posthog({ key: 'phc_1', host }),
    rudderstack: (dataPlane) => rudderstack({ key: '0123456789abcdefghijABCDEFG', dataPlane }),
    umami: (host) => umami({ id, host }),
  }

  it.each(Object.keys(at))('may be below a path, and %s on the site itself', (name) => {
    const policyOf = (host: string) => contentSecurityPolicy(declare({ it: at[name]?.(host) as ServiceDeclaration }), null, { admitUndecided: true })
    expect(policyOf('https://stats.example/below/it')).toMatch(/connect-src [^;]*https:\/\/stats\.example(;| )/)
    expect(policyOf('/below')).not.toContain('below')
  })

  it('is a host of PostHog for each region, and for its assets', () => {
    for (const host of ['https://eu.i.posthog.com', 'https://us.i.posthog.com', 'https://eu.posthog.com'])
      expect(posthog({ key: 'phc_1', host }).hosts).toEqual(['https://*.posthog.com'])
  })
})

it('a frame of Google Maps opens no more of Google than a frame needs', () => {
  expect(catalogue.googleMaps().hosts).toEqual(['https://www.google.com', 'https://maps.google.com'])
  expect(catalogue.googleMaps({ api: true }).hosts).toContain('https://*.googleapis.com')
})

it('what a page fetches of the vendors is what a server has', async () => {
  const consent = declare(samples)
  expect(takeConsole()).toEqual([sharedByTwo])
  expect(await fetchVendors(consent, 'en')).toEqual(describeVendors(consent, allVendors, vendorMessages))
})

describe('declareOnly', () => {
  it('keeps the facts, and nothing that runs', () => {
    for (const name of names) {
      const kept = catalogue.declareOnly(samples[name] as ServiceDeclaration)
      for (const key of ['script', 'stub', 'hold', 'start', 'grant', 'revoke']) expect(key in kept, `${name}.${key}`).toBe(false)
      expect(kept).toMatchObject({ vendor: name, category: samples[name]?.category })
      expect(kept.reloadOnRevoke).toBe(samples[name]?.reloadOnRevoke)
    }
  })
})

describe('ownTag', () => {
  const held = ['clarity', 'googleAds', 'googleAnalytics', 'googleTagManager', 'microsoftUet', 'tiktok']

  it.each(held)('keeps the calls of consent of %s, and neither loads nor starts it', (name) => {
    const { script, start, ...kept } = samples[name] as ServiceDeclaration
    expect(catalogue.ownTag(samples[name] as ServiceDeclaration)).toEqual(kept)
  })

  it.each(names.filter((name) => !held.includes(name)))('refuses %s, which no call before its tag holds', (name) => {
    expect(() => catalogue.ownTag(samples[name] as ServiceDeclaration)).toThrow(
      /^consent-kit: ownTag: .+ cannot be held by a call before its tag; .*data-consent/,
    )
  })

  it('leaves every vendor that is held a way to be granted', () => {
    for (const name of names) {
      const { hold, grant } = samples[name] as ServiceDeclaration
      if (hold) expect(grant?.length, name).toBeGreaterThan(0)
    }
  })
})

describe('two services that store the same', () => {
  it('are warned about, once each pair of names', () => {
    declare({
      one: { category: 'analytics', items: [{ name: '_x' }] },
      other: { category: 'marketing', items: [{ name: '_x' }, { name: '_x', kind: 'localStorage' }] },
    })
    expect(takeConsole()).toEqual([expect.stringContaining('services.one and services.other both store the cookie "_x"')])
  })

  it.each([
    ['_x*', '_x_1'],
    ['_x_1', '_x*'],
    ['_x*', '_x_*'],
  ])('are warned about where a pattern means it: %s and %s', (name, another) => {
    declare({ one: { category: 'analytics', items: [{ name }] }, other: { category: 'marketing', items: [{ name: another }, { name: 'x' }] } })
    expect(takeConsole()).toEqual([expect.stringContaining(`both store the cookie that "${name}" and "${another}" both name; it is deleted only once`)])
  })

  it('are fine where they are one vendor, or one of them is essential', () => {
    declare({ one: catalogue.googleAnalytics({ id: 'G-1A2B3C4D' }), other: catalogue.googleAnalytics({ id: 'G-9Z8Y7X6W' }) })
    declare({ one: { category: 'essential', items: [{ name: '_x' }] }, other: { category: 'marketing', items: [{ name: '_x' }] } })
  })
})
