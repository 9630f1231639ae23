// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { vendorAccounts } from '../../../src/core/vendorAccounts.js'
import { recogniseVendors } from '../../../src/scan/recogniseVendors.js'
import { vendorClues } from '../../../src/scan/vendorClues.js'
import { vendorSamples } from '../../../src/scan/vendorSamples.js'
import * as catalogue from '../../../src/services/index.js'
import { samples } from '../services/samples.js'
import { host, item } from './inventories.js'

const uuid = '7a70678f-84e0-4a02-84ce-d12b72194c26'
const hex = '0123456789abcdef0123456789abcdef'
const named = (items: readonly string[] = [], hosts: readonly string[] = [], scripts: readonly string[] = []) =>
  recogniseVendors(
    items.map((name) => item(name)),
    hosts.map(host),
    scripts,
  ).map(({ vendor, options }) => [vendor, options])

it('knows every vendor of the catalogue, with placeholders that a declaration accepts', () => {
  expect([...vendorSamples().keys()]).toEqual(Object.keys(catalogue).filter((name) => !['declareOnly', 'ownTag'].includes(name)))
  const services = Object.fromEntries([...vendorSamples()].map(([vendor, { service }]) => [vendor, service])) as typeof samples
  expect(() => defineConsent({ categories: { functional: {}, analytics: {}, marketing: {} }, services })).not.toThrow()
})

it('has clues of no vendor and no option but those of the catalogue', () => {
  const optional = ['region', 'host', 'api', 'enterprise']
  for (const [vendor, clues] of Object.entries(vendorClues)) {
    const known = [...Object.keys(vendorSamples().get(vendor)?.options ?? {}), ...optional]
    expect(known, vendor).toEqual(expect.arrayContaining(Object.keys(clues)))
  }
})

// loaded from the site itself, or from a server of the site's own, or not by a script
const unloaded = ['authjs', 'googleMaps', 'spotify', 'stripe', 'vimeo', 'youtube']
describe.each(Object.entries(samples).filter(([vendor]) => !unloaded.includes(vendor)))('the script of %s', (vendor, { script }) => {
  it('is recognised where the catalogue loads it from, as no other vendor', () => {
    const address = new URL(script?.src ?? '', 'https://www.meadow.example').href
    expect(recogniseVendors([], [], [address]).map((found) => found.vendor)).toEqual([vendor])
  })
})

describe.each(['youtube', 'vimeo', 'spotify', 'stripe', 'googleMaps'])('the hosts of %s', (vendor) => {
  it('are a sign of it', () => {
    const hosts = (samples[vendor]?.hosts ?? []).map((each) => host(each.replace('*.', 'x.')))
    expect(recogniseVendors([], hosts, []).map((found) => found.vendor)).toEqual([vendor])
  })
})

it.each([
  ['googleAnalytics', { id: 'G-1A2B3C4D' }, [], [], ['https://www.googletagmanager.com/gtag/js?l=dataLayer&id=G-1A2B3C4D&cx=c']],
  ['googleAnalytics', { id: 'G-1A2B3C4D' }, ['_ga', '_ga_1A2B3C4D'], [], []],
  ['googleAds', { id: 'AW-123456789' }, [], [], ['https://www.googletagmanager.com/gtag/js?id=AW-123456789']],
  ['googleAds', { id: 'AW-123456789' }, [], [], ['https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123456789/?random=1']],
  ['googleTagManager', { id: 'GTM-AB12CD3' }, [], [], ['https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD3&l=dataLayer']],
  ['hotjar', { id: '1234567' }, ['_hjSession_1234567'], [], []],
  ['posthog', { key: 'phc_1a2b3c' }, ['ph_phc_1a2b3c_posthog'], [], []],
  ['posthog', { key: 'phc_1a2b3c', host: 'https://eu.i.posthog.com' }, ['ph_phc_1a2b3c_posthog'], ['https://eu.i.posthog.com'], []],
  ['metaPixel', { id: '123456789012345' }, ['_fbp'], [], ['https://www.facebook.com/tr/?id=123456789012345&ev=PageView']],
  ['metaPixel', { id: '123456789012345' }, [], [], ['https://connect.facebook.net/signals/config/123456789012345?v=2']],
  ['clarity', { id: 'abcdef1234' }, [], [], ['https://www.clarity.ms/tag/abcdef1234']],
  ['mixpanel', { token: hex }, [`mp_${hex}_mixpanel`], [], []],
  ['matomo', { host: 'https://stats.meadow.example/m', id: '3' }, ['_pk_id.3.1fff'], [], ['https://stats.meadow.example/m/matomo.js']],
  ['linkedin', { id: '1234567' }, [], [], ['https://px.ads.linkedin.com/collect?v=2&pid=1234567&time=1']],
  ['hubspot', { id: '1234567', region: 'eu1' }, [], [], ['https://js-eu1.hs-scripts.com/1234567.js']],
  [
    'adobeAnalytics',
    { datastream: uuid, org: '0123456789ABCDEF01234567@AdobeOrg' },
    ['AMCV_0123456789ABCDEF01234567%40AdobeOrg'],
    [],
    [`https://edge.adobedc.net/ee/v1/interact?configId=${uuid}`],
  ],
  [
    'sentry',
    { dsn: `https://${hex}@o12.ingest.de.sentry.io/345` },
    [],
    [],
    [`https://o12.ingest.de.sentry.io/api/345/envelope/?sentry_version=7&sentry_key=${hex}`],
  ],
  ['tiktok', { id: 'C1A2B3C4D5E6F7G8H9J0' }, [], [], ['https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C1A2B3C4D5E6F7G8H9J0&lib=ttq']],
  ['googleMaps', { api: true }, [], [], ['https://maps.googleapis.com/maps/api/js?key=abc']],
  ['authjs', {}, ['__Secure-authjs.session-token'], [], []],
] as const)('%s is recognised with %j', (vendor, options, items, hosts, scripts) => {
  expect(named(items, hosts, scripts)).toEqual([[vendor, options]])
})

it.each([
  ['a host that many vendors share', [], ['https://www.google.com', 'https://www.googletagmanager.com', 'https://c.contentsquare.net']],
  [
    'a host that is common for other reasons',
    [],
    ['https://www.facebook.com', 'https://fonts.googleapis.com', 'https://www.gstatic.com', 'https://stats.g.doubleclick.net'],
  ],
  ['a name that others have taken over', ['_gid', '_gat', '__stripe_mid', '__stripe_sid'], []],
  ['a name that two vendors store', ['_cs_id'], []],
  ['a name that only begins like one', ['rl_menu', 'ph_menu', 'mp_menu', '_gallery', 'AMPLIFIER'], []],
  ['the site itself', ['theme'], ['https://www.meadow.example']],
])('%s is no sign of a vendor', (_, items, hosts) => {
  expect(named(items, hosts)).toEqual([])
})

it('what is not seen is a placeholder, and named as missing', () => {
  expect(recogniseVendors([item('_fbp')], [], [])).toEqual([
    { vendor: 'metaPixel', options: vendorSamples().get('metaPixel')?.options, missing: ['id'], evidence: ['_fbp'] },
  ])
})

it('an id that cannot be right is not taken', () => {
  const [found] = recogniseVendors([], [], ['https://www.clarity.ms/tag/NO'])
  expect(found).toMatchObject({ vendor: 'clarity', missing: ['id'] })
  expect(vendorAccounts.clarity?.pattern.test(String(found?.options.id))).toBe(true)
})

it('two ids at one vendor are two of it', () => {
  const scripts = ['G-1A2B3C4D', 'G-9Z8Y7X6W'].map((id) => `https://www.googletagmanager.com/gtag/js?id=${id}`)
  expect(named([], [], scripts.toReversed())).toEqual([
    ['googleAnalytics', { id: 'G-1A2B3C4D' }],
    ['googleAnalytics', { id: 'G-9Z8Y7X6W' }],
  ])
})

it('the order in which things are met changes nothing of what is recognised', () => {
  const scripts = Object.values(samples).flatMap(({ script }) => (script && URL.canParse(script.src) ? [script.src] : []))
  expect(named([], [], scripts.toReversed())).toEqual(named([], [], scripts))
})

it.each([
  ['Tag Manager', 'googleTagManager', "})(window,document,'script','dataLayer','GTM-AB12CD3');"],
  ['Meta Pixel', 'metaPixel', "fbq('init', '123456789012345');"],
  ['Hotjar', 'hotjar', 'h._hjSettings={hjid:1234567,hjsv:6};'],
  ['Clarity', 'clarity', '})(window, document, "clarity", "script", "abcdef1234");'],
])('the snippet of %s shows its id', (_, vendor, text) => {
  expect(recogniseVendors([], [], [text])).toEqual([expect.objectContaining({ vendor, missing: [] })])
})
