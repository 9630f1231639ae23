// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { draftConfig } from '../../../src/scan/draftConfig.js'
import { vendorSamples } from '../../../src/scan/vendorSamples.js'
import { takeConsole } from '../helpers/quietConsole.js'
import { evaluateConfig } from './evaluateConfig.js'
import { host, inventory, item, mixed } from './inventories.js'
import { typeErrors } from './typeErrors.js'

const meadow = { siteName: 'Meadow', policyUrl: '/cookies' }
/** Everything that the catalogue knows, met at once. */
const everything = inventory({
  hosts: [...vendorSamples().values()].flatMap(({ service }) => (service.hosts ?? []).map((each) => host(each.replace('*.', 'x.')))),
  scripts: [...vendorSamples().values()].flatMap(({ service }) => (service.script ? [new URL(service.script.src, 'https://www.meadow.example').href] : [])),
  items: [item('__Secure-authjs.session-token')],
})

describe('a drafted declaration', () => {
  it('reads as a person would write it', () => {
    expect(draftConfig(mixed, meadow)).toBe(`import { defineConsent } from 'consent-kit'
import { googleAnalytics, youtube } from 'consent-kit/services'

/** Everything that this site stores and everyone it lets in, declared once. */
export const consent = defineConsent({
  site: { name: 'Meadow', policyUrl: '/cookies' },
  categories: { analytics: {}, marketing: { sale: true } },
  services: {
    // TODO: confirm that the visitor asked for what each is needed for, such as signing in; else it has to ask
    session: {
      category: 'essential',
      label: 'Session',
      items: [{ name: 'PHPSESSID', duration: 'session', httpOnly: true }],
    },
    googleAnalytics: googleAnalytics({ id: 'G-1A2B3C4D' }),
    youtube: youtube(),
    // TODO: what is it for? And who is behind quietcounter.example?
    quietcounter: {
      category: 'marketing',
      label: 'quietcounter.example',
      provider: { name: 'quietcounter.example' },
      hosts: ['https://cdn.quietcounter.example', 'https://t.quietcounter.example'],
      items: [
        { name: 'tid', duration: '2 years', httpOnly: true, domain: 'quietcounter.example' },
        { name: 'quietcounter.session', kind: 'sessionStorage', duration: 'session' },
      ],
    },
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

declare module 'consent-kit' {
  interface Register {
    consent: typeof consent
  }
}
`)
  })

  it('is the same whatever the order in which things were met', () => {
    const turned = { ...mixed, items: mixed.items.toReversed(), hosts: mixed.hosts.toReversed(), scripts: mixed.scripts.toReversed() }
    expect(draftConfig(turned, meadow)).toBe(draftConfig(mixed, meadow))
  })

  it('is accepted with every vendor in it, and each placeholder is marked', () => {
    const text = draftConfig(everything, meadow)
    const { services } = evaluateConfig(text)
    for (const vendor of vendorSamples().keys()) expect(services[vendor], vendor).toMatchObject({ vendor })
    expect(text).toContain(
      '    // TODO: the id of your Meta Pixel: the id of a Meta pixel, such as "123456789012345"\n    metaPixel: metaPixel({ id: \'000000000000000\' }),',
    )
    expect(text).toContain('// TODO: the dataPlane of your RudderStack\n')
    takeConsole()
  })

  it('declares what was met: nothing of it is left over', () => {
    const { services } = evaluateConfig(draftConfig(mixed, meadow))
    expect(Object.keys(services)).toEqual(['consent', 'session', 'googleAnalytics', 'youtube', 'quietcounter', 'unknown'])
    expect(services.session?.category).toBe('essential')
  })

  it('has nothing optional where nothing was met', () => {
    const consent = evaluateConfig(draftConfig(inventory(), meadow))
    expect(consent.categories).toEqual({ essential: {} })
    expect(Object.keys(consent.services)).toEqual(['consent'])
  })

  it('keeps a name that would break out of its quotes, and an id that would begin with a digit', () => {
    const odd = inventory({ items: [item("it's\\n"), item('"both\'')], hosts: [host('https://360view.example'), host('http://127.0.0.1:4000')] })
    const { services } = evaluateConfig(draftConfig(odd, { siteName: 'Ida\'s "Shop"', policyUrl: '/cookies' }))
    expect(services.unknown?.items?.map(({ name }) => name)).toEqual(['"both\'', "it's\\n"])
    expect(Object.keys(services)).toEqual(expect.arrayContaining(['host360view', 'host127001']))
  })

  it('gives two domains of one name two ids, and none that a category has', () => {
    const twins = inventory({ hosts: ['https://marketing.example', 'https://counter.example', 'https://counter.test'].map(host) })
    expect(Object.keys(evaluateConfig(draftConfig(twins, meadow)).services)).toEqual(['consent', 'counter', 'counter2', 'marketing2'])
  })

  it('puts what a known vendor stores on its own domain beside it, into its category', () => {
    const player = inventory({
      hosts: [host('https://www.youtube-nocookie.com')],
      items: [item('yt-player-volume', { kind: 'localStorage', place: 'https://www.youtube-nocookie.com', duration: 'persistent' })],
    })
    expect(evaluateConfig(draftConfig(player, meadow)).services).toMatchObject({
      youtube: { vendor: 'youtube' },
      youtubeNocookie: { category: 'marketing', provider: { country: 'IE' }, items: [{ name: 'yt-player-volume', domain: 'www.youtube-nocookie.com' }] },
    })
  })

  it('keeps the longest of several lifetimes, and none that is not one', () => {
    const items = [item('a', { duration: '1 day' }), item('a', { duration: '30 days' }), item('a', { duration: 'session' }), item('b', { duration: 'soon' })]
    expect(evaluateConfig(draftConfig(inventory({ items }), meadow)).services.unknown?.items).toEqual([{ name: 'a', duration: '30 days' }, { name: 'b' }])
  })

  it('follows another style', () => {
    const text = draftConfig(mixed, { ...meadow, isTypeScript: false, style: { quote: '"', semicolon: ';', indent: '\t', newline: '\r\n' } })
    expect(text).toContain('import { defineConsent } from "consent-kit";\r\n')
    expect(text).toContain('\r\n\t\tyoutube: youtube(),\r\n')
    expect(text).not.toContain("'")
    expect(text).not.toMatch(/[^\r]\n|declare module/)
    expect(evaluateConfig(text)).toEqual(evaluateConfig(draftConfig(mixed, meadow)))
  })

  it('has no error of type', () => {
    expect(typeErrors([draftConfig(mixed, meadow), ...[everything, inventory()].map((met) => draftConfig(met, { ...meadow, isTypeScript: false }))])).toEqual(
      [],
    )
    // the check itself can fail
    expect(typeErrors([draftConfig(mixed, meadow).replace("category: 'essential'", "category: 'esential'")])).toHaveLength(1)
  })
})
