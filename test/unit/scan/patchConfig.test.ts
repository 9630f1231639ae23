// @vitest-environment node
import { applyPatch } from 'diff'
import { describe, expect, it } from 'vitest'
import { draftConfig } from '../../../src/scan/draftConfig.js'
import { patchConfig } from '../../../src/scan/patchConfig.js'
import { CommandError } from '../../../src/tools/CommandError.js'
import { evaluateConfig } from './evaluateConfig.js'
import { host, inventory, item, mixed } from './inventories.js'

const patch = (source: string, found = mixed) => patchConfig(source, 'consent.config.ts', found)
const kept = `import { defineConsent } from 'consent-kit'
import { posthog as ph } from 'consent-kit/services'

// ours
export const consent = defineConsent({
  site: { name: 'Meadow', policyUrl: '/cookies' },
  categories: { analytics: { label: 'Numbers' } }, // as agreed with Ida
  services: {
    ph: ph({ key: 'phc_1a2b3c' }),
    // counts what is read
    counter: {
      category: 'analytics',
      label: 'Our counter',
      purpose: 'It counts.',
      hosts: ['https://t.quietcounter.example'],
      items: [{ name: 'tid', duration: '2 years', domain: '.quietcounter.example' }], // keep it short
    },
    // nothing below this line
  },
})
`

describe('a patch of a declaration', () => {
  it('adds what is missing, and nothing else', async () => {
    const found = await patch(kept)
    expect(found?.after).toBe(`import { defineConsent } from 'consent-kit'
import { posthog as ph, googleAnalytics, youtube } from 'consent-kit/services'

// ours
export const consent = defineConsent({
  site: { name: 'Meadow', policyUrl: '/cookies' },
  categories: { analytics: { label: 'Numbers' }, marketing: { sale: true } }, // as agreed with Ida
  services: {
    ph: ph({ key: 'phc_1a2b3c' }),
    // counts what is read
    counter: {
      category: 'analytics',
      label: 'Our counter',
      purpose: 'It counts.',
      hosts: ['https://t.quietcounter.example', 'https://cdn.quietcounter.example'],
      items: [
        { name: 'tid', duration: '2 years', domain: '.quietcounter.example' },
        { name: 'quietcounter.session', kind: 'sessionStorage', duration: 'session' },
      ], // keep it short
    },
    // nothing below this line
    // TODO: confirm that the visitor asked for what each is needed for, such as signing in; else it has to ask
    session: {
      category: 'essential',
      label: 'Session',
      items: [{ name: 'PHPSESSID', duration: 'session', httpOnly: true }],
    },
    googleAnalytics: googleAnalytics({ id: 'G-1A2B3C4D' }),
    youtube: youtube(),
    // TODO: what stores these, and what for? Move each into the service that it belongs to
    unknown: {
      category: 'marketing',
      label: 'Not known yet',
      items: [
        { name: 'visitor_*', duration: '30 days' },
        { name: 'theme', kind: 'localStorage', duration: 'persistent' },
      ],
    },
  },
})
`)
  })

  it('is a diff that makes the one of the other', async () => {
    const found = await patch(kept)
    expect(found?.patch).toMatch(/^--- a\/consent.config.ts\n\+\+\+ b\/consent.config.ts\n@@ /)
    expect(applyPatch(kept, found?.patch ?? '')).toBe(found?.after)
  })

  it.each([
    ['as it is', kept],
    [
      'with double quotes, semicolons and tabs',
      kept
        .replaceAll("'", '"')
        .replaceAll('  ', '\t')
        .replace(/^(import .*|\}\))$/gm, '$1;'),
    ],
    ['with CRLF', kept.replaceAll('\n', '\r\n')],
    ['without commas at the end', kept.replace(/,( \/\/.*)?(\n\s*(?:\/\/.*\n\s*)?[}\]])/g, '$1$2')],
    ['of one line', "import { defineConsent } from 'consent-kit'\nexport default defineConsent({ categories: {}, services: {} })"],
    ['without services', "import { defineConsent } from 'consent-kit'\nexport const consent = defineConsent({ categories: { analytics: {} } })\n"],
    [
      'in constants',
      "import { defineConsent } from 'consent-kit'\nconst services = {} as const\nconst input = { categories: {}, services }\nexport const consent = defineConsent(input satisfies object)\n",
    ],
    ['as scan drafts it', draftConfig(inventory({ items: [item('other'), item('csrf_token')] }), { siteName: 'Meadow', policyUrl: '/cookies' })],
  ])('leaves every word of a declaration %s where it was, and is empty the second time', async (_, source) => {
    const after = (await patch(source))?.after as string
    // every character of the source comes again, in its order
    let from = 0
    for (const character of source.replace(/[\s,]/g, '')) {
      from = after.indexOf(character, from) + 1
      expect(from).toBeGreaterThan(0)
    }
    for (const line of source.split(/\r?\n/)) if (/^\s*\/\//.test(line)) expect(after).toContain(line)
    expect(after.includes('\r\n')).toBe(source.includes('\r\n'))
    if (source.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/)
    expect(() => evaluateConfig(after.replace('export default', 'export const consent ='))).not.toThrow()
    expect(await patch(after)).toBeUndefined()
  })

  it('adds to the service of an earlier draft', async () => {
    const source = draftConfig(inventory({ items: [item('other')] }), { siteName: 'Meadow', policyUrl: '/cookies' })
    const after = (await patch(source, inventory({ items: [item('other'), item('theme', { kind: 'localStorage', duration: 'persistent' })] })))?.after ?? ''
    expect(evaluateConfig(after).services.unknown?.items).toEqual([
      { name: 'other', duration: '1 year' },
      { name: 'theme', kind: 'localStorage', duration: 'persistent' },
    ])
  })

  it('takes as declared what a vendor of the catalogue stores, also where its service is changed', async () => {
    const source = kept.replace("ph({ key: 'phc_1a2b3c' })", "{ ...ph({ key: 'phc_1a2b3c' }), category: 'analytics' }")
    const found = inventory({
      items: [item('ph_phc_1a2b3c_posthog')],
      hosts: [host('https://us.i.posthog.com')],
      scripts: ['https://us-assets.i.posthog.com/static/array.js'],
    })
    expect(await patch(source, found)).toBeUndefined()
  })

  it.each([
    ['by its id', 'googleAnalytics', ''],
    ['by its items', 'numbers', ''],
    ['by its vendor', 'numbers', "vendor: 'googleAnalytics', "],
    ['by its script', 'numbers', "script: { src: 'https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D' }, "],
  ])('adds to a vendor that is written out by hand, known %s, and not a second service of it', async (_, id, more) => {
    const name = id === 'numbers' && !more ? '_ga' : '_other'
    const source = kept.replace('    ph: ph(', `    ${id}: { category: 'analytics', ${more}items: [{ name: '${name}' }] },\n    ph: ph(`)
    const after = (await patch(source))?.after ?? ''
    expect(after).not.toContain('googleAnalytics(')
    expect(evaluateConfig(after.replace("vendor: 'googleAnalytics', ", '')).services[id]).toMatchObject({
      items: expect.arrayContaining([{ name }, { name: '_ga_*', duration: '400 days' }]),
      hosts: ['https://*.googletagmanager.com', 'https://*.google-analytics.com', 'https://www.googletagmanager.com'],
    })
    expect(await patch(after)).toBeUndefined()
  })

  it('adds what is on another domain than declared', async () => {
    const found = inventory({ items: [item('tid')] })
    expect((await patch(kept, found))?.after).toContain("items: [{ name: 'tid', duration: '1 year' }],\n")
  })

  it('adds to one service once what several finds have in common', async () => {
    const source = kept.replace(
      '    ph: ph(',
      "    google: { category: 'analytics', hosts: ['https://*.googletagmanager.com'], items: [{ name: '_ga' }] },\n    ph: ph(",
    )
    const found = inventory({
      items: [item('_ga_1A2B3C4D'), item('_ga_9Z8Y7X6W')],
      hosts: [host('https://www.google-analytics.com')],
      scripts: ['G-1A2B3C4D', 'G-9Z8Y7X6W'].map((id) => `https://www.googletagmanager.com/gtag/js?id=${id}`),
    })
    const after = (await patch(source, found))?.after ?? ''
    expect(evaluateConfig(after).services.google).toEqual({
      category: 'analytics',
      hosts: ['https://*.googletagmanager.com', 'https://*.google-analytics.com'],
      items: [{ name: '_ga' }, { name: '_ga_*', duration: '1 year' }],
    })
  })

  it('takes as declared what the audit found a service for', async () => {
    const found = inventory({ items: [item('theme', { service: 'elsewhere' })], hosts: [{ ...host('https://far.example'), service: 'elsewhere' }] })
    expect(await patch(kept, found)).toBeUndefined()
  })

  it('gives a service another id where one is taken', async () => {
    const source = kept.replace('    ph: ph(', "    youtube: ph({ key: 'phc_9z8y7x' }),\n    ph: ph(")
    expect((await patch(source, inventory({ hosts: [host('https://www.youtube-nocookie.com')] })))?.after).toContain('    youtube2: youtube(),\n')
  })

  it('knows the consent cookie by its own name', async () => {
    const source = kept.replace('  services: {', "  cookie: { name: 'choice' },\n  services: {")
    expect(await patch(source, inventory({ items: [item('choice')] }))).toBeUndefined()
  })

  it.each([
    ['no declaration', 'export const consent = {}\n', /has no `defineConsent\(\{ … \}\)` with the declaration written out/],
    [
      'services that are made elsewhere',
      "import { services } from './services'\nexport const consent = defineConsent({ categories: {}, services })\n",
      /`services` is not an object/,
    ],
    ['an error of syntax', 'export const consent = defineConsent({\n', /cannot be read, line 2: '}' expected/],
  ])('says what is wrong with %s', async (_, source, message) => {
    await expect(patch(source)).rejects.toThrow(CommandError)
    await expect(patch(source)).rejects.toThrow(message)
  })
})
