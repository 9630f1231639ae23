import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConsentDeclarationError } from '../../../src/core/ConsentDeclarationError.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { memoryStorage } from '../helpers/memoryStorage.js'
import { takeConsole } from '../helpers/quietConsole.js'

const define = defineConsent as (declaration: unknown) => ReturnType<typeof defineConsent>

/** What a declaration is told it got wrong. */
function problemsOf(declaration: unknown): readonly string[] {
  try {
    define(declaration)
  } catch (error) {
    expect(error).toBeInstanceOf(ConsentDeclarationError)
    return (error as ConsentDeclarationError).problems
  }
  return []
}

const withService = (service: object, id = 'posthog') => ({ categories: { analytics: {} }, services: { [id]: { category: 'analytics', ...service } } })

describe('defineConsent', () => {
  it('fills in everything that the smallest declaration leaves out', () => {
    expect(defineConsent({ categories: { analytics: {} } })).toEqual({
      categories: { essential: {}, analytics: {} },
      services: { consent: { category: 'essential', items: [{ name: 'consent', duration: '180 days' }] } },
      cookie: { name: 'consent', lifetime: '180 days', path: '/', sameSite: 'lax', maxAge: 180 * 86400 },
    })
  })

  it('declares the consent cookie under the name and the lifetime that the site gave it', () => {
    const { services, cookie } = defineConsent({
      categories: {},
      cookie: { name: 'site_consent', lifetime: '1 year', domain: '.example.com', sameSite: 'strict' },
    })
    expect(services.consent).toEqual({ category: 'essential', items: [{ name: 'site_consent', duration: '1 year' }] })
    expect(cookie).toEqual({ name: 'site_consent', lifetime: '1 year', domain: '.example.com', path: '/', sameSite: 'strict', maxAge: 365 * 86400 })
  })

  it("keeps the site's own description of the consent cookie, and of what is essential", () => {
    const consent = { category: 'essential', label: 'Your answer', items: [{ name: 'consent', duration: '180 days', purpose: 'Remembers it.' }] } as const
    const declared = defineConsent({ categories: { essential: { label: 'Needed' }, analytics: {} }, services: { consent } })
    expect(declared.services.consent).toEqual(consent)
    expect(declared.categories.essential).toEqual({ label: 'Needed' })
  })

  it('puts what is essential first and keeps the declared order', () => {
    const { categories, services } = defineConsent({
      categories: { marketing: {}, analytics: {} },
      services: { meta: { category: 'marketing' }, posthog: { category: 'analytics' } },
    })
    expect(Object.keys(categories)).toEqual(['essential', 'marketing', 'analytics'])
    expect(Object.keys(services)).toEqual(['consent', 'meta', 'posthog'])
  })

  it('gives plain JSON data, which comes out of JSON as it went in', () => {
    const declared = defineConsent({
      site: { name: 'Jetson', policyUrl: '/cookies', contact: 'privacy@example.com' },
      updated: '2026-02-26',
      categories: { functional: {}, analytics: { label: 'Statistics', description: 'Counts visits.' }, marketing: { sale: true } },
      services: {
        session: { category: 'essential', items: [{ name: 'session_token', duration: '30 days', httpOnly: true }] },
        posthog: {
          category: 'analytics',
          provider: { name: 'PostHog', country: 'US', policyUrl: 'https://posthog.com/privacy' },
          items: [{ name: 'ph_*', kind: 'localStorage', duration: 'persistent' }],
          hosts: ['https://eu.i.posthog.com', 'wss://*.posthog.com', 'http://localhost:3000'],
          revision: 3,
          script: { src: 'https://eu.i.posthog.com/array.js', async: false, attributes: { 'data-key': 'phc' } },
          hold: [['posthog.opt_out_capturing']],
          grant: [['posthog.opt_in_capturing', { deep: [1, 'two', null, true] }]],
          revoke: [['posthog.opt_out_capturing']],
          reloadOnRevoke: true,
        },
      },
      cookie: { name: 'consent', lifetime: '180 days', domain: '.example.com', path: '/', sameSite: 'lax' },
    })
    expect(JSON.parse(JSON.stringify(declared))).toStrictEqual(declared)
  })

  it('takes what it returned as it is', () => {
    const declared = defineConsent({ categories: { analytics: {} }, services: { posthog: { category: 'analytics' } }, cookie: { name: 'c' } })
    expect(define(declared)).toEqual(declared)
  })

  it('leaves the given declaration as it was', () => {
    const given = { categories: { analytics: {} }, services: { posthog: { category: 'analytics' } } } as const
    const before = JSON.stringify(given)
    define(given)
    expect(JSON.stringify(given)).toBe(before)
  })

  it('takes a setting that is there but undefined for one that was left out', () => {
    const cookie = { name: undefined, lifetime: undefined, path: undefined, sameSite: undefined, domain: undefined }
    const declared = define({ categories: {}, services: undefined, site: undefined, cookie })
    expect(declared.cookie).toMatchObject({ name: 'consent', lifetime: '180 days', path: '/', sameSite: 'lax', maxAge: 180 * 86400 })
    expect(Object.keys(declared.services)).toEqual(['consent'])
  })

  it('never keeps an answer for more than 400 days, even where no check stands before it', async () => {
    vi.resetModules()
    vi.doMock('#checkDeclaration', () => ({ checkDeclaration: () => {} }))
    const { defineConsent: unchecked } = await import('../../../src/core/defineConsent.js')
    vi.doUnmock('#checkDeclaration')
    vi.resetModules()
    expect(unchecked({ categories: {}, cookie: { lifetime: '10 years' } }).cookie.maxAge).toBe(400 * 86400)
  })

  it.each([
    ['60 seconds', 60],
    ['1 minute', 60],
    ['2 hours', 7200],
    ['1 day', 86400],
    ['1.5 days', 129600],
    ['2 weeks', 14 * 86400],
    ['6 months', 180 * 86400],
    ['1 year', 365 * 86400],
    ['400 days', 400 * 86400],
  ] as const)('reads the lifetime %s as %d seconds', (lifetime, seconds) => {
    expect(defineConsent({ categories: {}, cookie: { lifetime } }).cookie.maxAge).toBe(seconds)
  })
})

describe('a bad declaration', () => {
  it('is told of all of its mistakes at once, each with its path and a suggestion', () => {
    const declaration = {
      updated: '2026-02-30',
      categories: { analytics: { labels: 'Statistics' } },
      services: {
        posthog: { category: 'analytic', items: [{ name: 'ph_*', duration: '1 yeer' }] },
        '2fast': { category: 'analytics' },
      },
    }
    expect(problemsOf(declaration)).toEqual([
      'updated: "2026-02-30" is not a date such as "2026-02-26"',
      'categories.analytics.labels: is not known here; did you mean "label"?',
      'services.posthog.category: "analytic" is not a category; did you mean "analytics"?',
      'services.posthog.items[0].duration: "1 yeer" is not a duration; did you mean "1 year"?',
      'services.2fast: an id starts with a letter, goes on with letters, digits, "-" or "_", and has at most 40 of them',
    ])
    expect(() => define(declaration)).toThrow(
      /^consent-kit: the declaration has 5 problems:\n {2}- updated: .*\n {2}- categories.*\n {2}- services\.posthog\.category: .*\n {2}- .*\n {2}- .*$/,
    )
  })

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'declaration: undefined is not an object'],
    ['null', null, 'declaration: null is not an object'],
    ['a text', 'analytics', 'declaration: "analytics" is not an object'],
    ['a list', [], 'declaration: [] is not an object'],
    ['a function', () => {}, 'declaration: a function is not an object'],
    ['no categories', {}, 'categories: is missing'],
    ['a list of categories', { categories: ['analytics'] }, 'categories: ["analytics"] is not an object'],
    ['an unknown field', { categories: {}, servces: {} }, 'servces: is not known here; did you mean "services"?'],
    [
      'an unknown field that is near to nothing',
      { categories: {}, cookie: { zzzzzz: 1 } },
      'cookie.zzzzzz: is not known here; it may be "name", "lifetime", "domain", "path", "maxAge", "sameSite"',
    ],
    ['a category that is a flag', { categories: { analytics: true } }, 'categories.analytics: true is not an object'],
    ['a sale that is no flag', { categories: { marketing: { sale: 'yes' } } }, 'categories.marketing.sale: "yes" is not true or false'],
    ['a service without a category', { categories: {}, services: { x: {} } }, 'services.x.category: is missing'],
    [
      'a category far from all',
      { categories: { analytics: {} }, services: { x: { category: 'weather' } } },
      'services.x.category: "weather" is not a category; it may be "essential", "analytics"',
    ],
    ['a service that is null', { categories: {}, services: { x: null } }, 'services.x: null is not an object'],
    ["a service with a category's id", withService({}, 'analytics'), 'services.analytics: is the id of a category too; a service needs an id of its own'],
    ['a service called essential', withService({}, 'essential'), 'services.essential: is the id of a category too; a service needs an id of its own'],
    [
      'a service called consent that is another',
      withService({}, 'consent'),
      'services.consent: describes the library\'s own cookie: it is essential and has the item "consent"; give another service another id',
    ],
    ['an item without a name', withService({ items: [{ duration: 'session' }] }), 'services.posthog.items[0].name: is missing'],
    ['an item that is a text', withService({ items: ['ph_*'] }), 'services.posthog.items[0]: "ph_*" is not an object'],
    ['items that are no list', withService({ items: { name: 'ph_*' } }), 'services.posthog.items: {"name":"ph_*"} is not a list'],
    [
      'an unknown kind',
      withService({ items: [{ name: 'x', kind: 'localstorage' }] }),
      'services.posthog.items[0].kind: "localstorage" is not a kind of storage; did you mean "localStorage"?',
    ],
    [
      'an item named *',
      withService({ items: [{ name: '*' }] }),
      'services.posthog: an item named "*" would claim everything that the site stores; name what this service stores',
    ],
    [
      'a duration of another kind',
      withService({ items: [{ name: 'x', duration: 30 }] }),
      'services.posthog.items[0].duration: 30 is not a duration; it may be "session", "persistent" or a time span such as "30 days"',
    ],
    [
      'a duration near to session',
      withService({ items: [{ name: 'x', duration: 'sesion' }] }),
      'services.posthog.items[0].duration: "sesion" is not a duration; did you mean "session"?',
    ],
    [
      'a duration of nothing',
      withService({ items: [{ name: 'x', duration: '0 days' }] }),
      'services.posthog.items[0].duration: "0 days" is not a duration; it may be "session", "persistent" or a time span such as "30 days"',
    ],
    [
      'a lifetime that is no time span',
      { categories: {}, cookie: { lifetime: 'session' } },
      'cookie.lifetime: "session" is not a time span such as "180 days"',
    ],
    [
      'a lifetime over 400 days',
      { categories: {}, cookie: { lifetime: '401 days' } },
      'cookie.lifetime: "401 days" is longer than the 400 days that browsers keep a cookie',
    ],
    ['a date of another form', { categories: {}, updated: '26.2.2026' }, 'updated: "26.2.2026" is not a date such as "2026-02-26"'],
    ['a date that never was', { categories: {}, updated: '2026-13-01' }, 'updated: "2026-13-01" is not a date such as "2026-02-26"'],
    ['a change on no day', { categories: {}, changes: [{ date: 'soon', summary: 'x' }] }, 'changes[0].date: "soon" is not a date such as "2026-02-26"'],
    ['a change of nothing', { categories: {}, changes: [{ date: '2026-02-26' }] }, 'changes[0].summary: is missing'],
    ['a contact without an address', { categories: {}, site: { contact: [{ label: 'Privacy' }] } }, 'site.contact[0].address: is missing'],
    ['a contact that is none', { categories: {}, site: { contact: 5 } }, 'site.contact: 5 is not a text'],
    [
      'an item that says neither its name nor what it is for',
      withService({ items: [{ duration: 'session' }] }),
      'services.posthog.items[0].name: is missing; where it is not known, say the purpose instead',
    ],
    [
      'a call that is a function',
      withService({ grant: [() => {}] }),
      "services.posthog.grant[0]: a function is not a call: a list of a global function's name and its arguments",
    ],
    ['a call of nothing', withService({ hold: [[]] }), "services.posthog.hold[0]: [] is not a call: a list of a global function's name and its arguments"],
    ['a call that is no list of calls', withService({ revoke: ['fbq'] }), 'services.posthog.revoke[0]: "fbq" is not a call'],
    ['a function in a call', withService({ grant: [['fbq', () => {}]] }), 'services.posthog.grant[0][1]: a function is not plain JSON data'],
    ['a RegExp in a call', withService({ grant: [['fbq', /x/]] }), 'services.posthog.grant[0][1]: {} is not plain JSON data'],
    ['a class instance deep in a call', withService({ grant: [['fbq', { at: [new Date(0)] }]] }), 'services.posthog.grant[0][1].at[0]: '],
    ['an undefined in a call', withService({ grant: [['fbq', undefined]] }), 'services.posthog.grant[0][1]: undefined is not plain JSON data'],
    [
      'a host without a scheme',
      withService({ hosts: ['eu.i.posthog.com'] }),
      'services.posthog.hosts[0]: "eu.i.posthog.com" is not an origin such as "https://eu.i.posthog.com"',
    ],
    [
      'a host with a path',
      withService({ hosts: ['https://eu.i.posthog.com/e/'] }),
      'services.posthog.hosts[0]: "https://eu.i.posthog.com/e/" is not an origin',
    ],
    ['a host that is everything', withService({ hosts: ['https://*'] }), 'services.posthog.hosts[0]: "https://*" is not an origin'],
    ['a host that would add a directive', withService({ hosts: ["https://a.example;script-src'self'"] }), 'services.posthog.hosts[0]: '],
    [
      'an item on a domain that would add an attribute',
      withService({ items: [{ name: 'x', domain: 'a.com; Secure' }] }),
      'services.posthog.items[0].domain: "a.com; Secure" is not a domain',
    ],
    ['an item on a path that ends the line', withService({ items: [{ name: 'x', path: '/\r\n' }] }), 'services.posthog.items[0].path: '],
    ['a negative revision', withService({ revision: -1 }), 'services.posthog.revision: -1 is not a whole number from 0'],
    ['a broken revision', withService({ revision: 1.5 }), 'services.posthog.revision: 1.5 is not a whole number from 0'],
    ['a provider without a name', withService({ provider: { country: 'US' } }), 'services.posthog.provider.name: is missing'],
    ['a script without an address', withService({ script: {} }), 'services.posthog.script.src: is missing'],
    [
      'a script attribute that is no text',
      withService({ script: { src: '/x', attributes: { defer: true } } }),
      'services.posthog.script.attributes.defer: true is not a text',
    ],
    ['a cookie name with a space', { categories: {}, cookie: { name: 'my consent' } }, 'cookie.name: "my consent" is not a cookie name'],
    ['a cookie name with a percent sign', { categories: {}, cookie: { name: 'a%b' } }, 'cookie.name: "a%b" is not a cookie name'],
    [
      'a cookie domain that would add an attribute',
      { categories: {}, cookie: { domain: 'a.com; Path=/x' } },
      'cookie.domain: "a.com; Path=/x" is not a domain',
    ],
    ['a cookie path that would add an attribute', { categories: {}, cookie: { path: '/; Domain=a.com' } }, 'cookie.path: "/; Domain=a.com" is not a path'],
    ['a SameSite in capitals', { categories: {}, cookie: { sameSite: 'Lax' } }, 'cookie.sameSite: "Lax" is not a SameSite value; did you mean "lax"?'],
  ])('with %s is told so, once', (_, declaration, problem) => {
    const problems = problemsOf(declaration)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
  })

  it.each(['', ' ', '1st', '_ga', '__proto__', 'a b', 'a.b', 'a/b', 'a~b', 'a@1', 'ä', 'a'.repeat(41)])('has no service with the id %j', (id) => {
    const services = JSON.parse(`{${JSON.stringify(id)}:{"category":"analytics"}}`)
    expect(problemsOf({ categories: { analytics: {} }, services }).some((each) => each.startsWith(`services.${id}: an id starts with`))).toBe(true)
    const categories = JSON.parse(`{${JSON.stringify(id)}:{}}`)
    expect(problemsOf({ categories }).some((each) => each.startsWith(`categories.${id}: an id starts with`))).toBe(true)
  })

  it.each(['a', 'constructor', 'toString', 'hasOwnProperty', 'with-dash_and_9', 'a'.repeat(40)])('is none for the id %j', (id) => {
    expect(problemsOf(withService({}, id))).toEqual([])
    expect(problemsOf({ categories: { [id]: {} } })).toEqual([])
  })

  it.each([
    ['a name that every object has for a field', { categories: {}, constructor: {} }, 'constructor: is not known here'],
    [
      'a name that every object has for a category',
      { categories: {}, services: { x: { category: 'toString' } } },
      'services.x.category: "toString" is not a category',
    ],
  ])('may have %s', (_, declaration, problem) => {
    expect(problemsOf(declaration).join('\n')).toContain(problem)
  })

  it('throws nothing else, whatever it is', { timeout: 60_000 }, () => {
    const key = fc.oneof(
      fc.constantFrom('categories', 'services', 'cookie', 'site', 'analytics', 'category', 'items', 'name', 'grant', 'hosts', 'script'),
      fc.string(),
    )
    const anything = fc.anything({ key, maxDepth: 5, withBigInt: false, withNullPrototype: true })
    fc.assert(
      fc.property(anything, (declaration) => {
        problemsOf(declaration)
        takeConsole()
      }),
      { numRuns: 3000 },
    )
  })
})

describe('how many ids fit', { timeout: 60_000 }, () => {
  const many = (count: number, length: number, revision: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`.padEnd(length, 'x'), { category: 'analytics', ...(revision && { revision }) }]))

  it('is refused where their record could not be kept in a cookie', () => {
    const problems = problemsOf({ categories: { analytics: {} }, services: many(200, 25, 0) })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^services: 201 ids make a record of up to \d+ bytes, and a cookie holds 4096; use shorter ids$/)
  })

  it('is enough for 200 services with names of usual length', () => {
    expect(problemsOf({ categories: { analytics: {} }, services: many(200, 12, 0) })).toEqual([])
  })

  it.each([0, 1, 12, 999_999_999])('leaves room for every record of what was let through, with the revision %d', (revision) => {
    for (const length of [4, 12, 39])
      for (let count = 60; count < 420; count += 5) {
        const declaration = { categories: { analytics: {} }, services: many(count, length, revision) }
        if (problemsOf(declaration).length) continue
        const storage = memoryStorage()
        let now = Date.UTC(2026, 10, 22)
        const store = createConsentStore(define(declaration), { storage, now: () => now })
        store.rejectAll()
        now += 86400e3
        store.save({ ['s0'.padEnd(length, 'x')]: true })
        expect(`consent=${storage.text}`.length, `${count} ids of ${length} letters`).toBeLessThanOrEqual(4096)
      }
  })
})

describe('a well-known tracker that is declared essential', () => {
  const declaration = {
    categories: { analytics: {} },
    services: { stats: { category: 'essential', items: [{ name: 'session' }, { name: '_ga_*' }] }, ga: { category: 'analytics', items: [{ name: '_ga' }] } },
  }
  afterEach(() => vi.unstubAllEnvs())

  it('is warned of in development', () => {
    define(declaration)
    expect(takeConsole()).toEqual([
      'warn: consent-kit: services.stats is declared essential and stores "_ga_*", which belongs to a well-known tracker; without consent that is unlawful in most of Europe',
    ])
  })

  it('is not in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    define(declaration)
    expect(takeConsole()).toEqual([])
  })
})
