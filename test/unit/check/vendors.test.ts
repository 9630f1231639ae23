// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { catalogueHosts } from '../../../src/check/catalogueHosts.js'
import { coversHost } from '../../../src/check/coversHost.js'
import { findVendorImports } from '../../../src/check/findVendorImports.js'
import { isVendorDeclared } from '../../../src/check/isVendorDeclared.js'
import { judgeAddress } from '../../../src/check/judgeAddress.js'
import { judgeVendor } from '../../../src/check/judgeVendor.js'
import { vendorPackages } from '../../../src/check/vendorPackages.js'
import type { ServiceDeclaration } from '../../../src/core/ConsentDeclaration.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { declareOnly, googleAnalytics, posthog } from '../../../src/services/index.js'
import { allVendors } from '../../../src/vendors/allVendors.js'
import { sourcesOf } from './sourcesOf.js'

type Services = Readonly<Record<string, ServiceDeclaration<'analytics'>>>
const withServices = (services: Services) => defineConsent({ categories: { analytics: {} }, services })
const none = withServices({})

describe('a vendor’s package', () => {
  async function vendorsOf(code: string) {
    const { sources, files } = await sourcesOf({ 'code.tsx': code })
    return findVendorImports(sources, sources.read(files[0] as string)).map(({ vendor }) => vendor)
  }

  it.each([
    ["import posthog from 'posthog-js'", ['posthog']],
    ["import { PostHogProvider } from 'posthog-js/react'", ['posthog']],
    ["import 'logrocket'", ['logrocket']],
    ["export { posthog } from 'posthog-js'", ['posthog']],
    ["const { posthog } = await import('posthog-js')", ['posthog']],
    ["const posthog = require('posthog-js')", ['posthog']],
    ["import posthog, { type PostHog } from 'posthog-js'", ['posthog']],
    ["import a from 'posthog-js'\nimport b from 'posthog-js/react'\nimport c from 'mixpanel-browser'", ['posthog', 'mixpanel']],
    ["import { GoogleTagManager, YouTubeEmbed as Video } from '@next/third-parties/google'", ['googleTagManager', 'youtube']],
    ["import * as google from '@next/third-parties/google'\n<google.GoogleAnalytics />", ['googleAnalytics']],
    ["const Analytics = dynamic(() => import('@next/third-parties/google').then((all) => all.GoogleAnalytics))", ['googleAnalytics']],
    ["const { GoogleMapsEmbed: Map } = await import('@next/third-parties/google')", ['googleMaps']],
    ["import * as Sentry from '@sentry/nextjs'\nSentry.init({ integrations: [Sentry.replayIntegration()] })", ['sentry']],
    ["import { init, replayIntegration } from '@sentry/browser'", ['sentry']],
  ])('is seen in %s', async (code, vendors) => {
    expect(await vendorsOf(code)).toEqual(vendors)
  })

  it.each([
    "import type { PostHog } from 'posthog-js'",
    "import { type PostHog } from 'posthog-js'",
    "export type { PostHog } from 'posthog-js'",
    "import * as Sentry from '@sentry/nextjs'\nSentry.init({})",
    "import { init } from '@sentry/browser'",
    "import { type GoogleAnalytics } from '@next/third-parties/google'",
    "import posthog from 'posthog-js-like'",
    "import posthog from './posthog-js'",
    "const text = 'posthog-js'",
  ])('is not seen in %s', async (code) => {
    expect(await vendorsOf(code)).toEqual([])
  })

  it('is always one of the catalogue', () => {
    const vendors = Object.values(vendorPackages).flatMap((vendor) => (typeof vendor === 'string' ? [vendor] : Object.values(vendor)))
    expect(vendors.filter((vendor) => !Object.hasOwn(allVendors, vendor))).toEqual([])
  })

  it('has to be declared, ready to paste', () => {
    expect(judgeVendor(none, { vendor: 'posthog', module: 'posthog-js/react' })).toEqual({
      code: 'undeclared-vendor',
      message: '"posthog-js/react" runs posthog, and no service declares that vendor.',
      remedy: "posthog: declareOnly(posthog({ key: '…' }))",
    })
    expect(judgeVendor(none, { vendor: 'stripe', module: '@stripe/stripe-js' })).toMatchObject({ remedy: 'stripe: declareOnly(stripe())' })
    expect(judgeVendor(withServices({ product: declareOnly(posthog({ key: 'phc_1' })) }), { vendor: 'posthog', module: 'posthog-js' })).toBeUndefined()
  })
})

describe('a service written by hand', () => {
  const isPosthog = (id: string, service: Omit<ServiceDeclaration<'analytics'>, 'category'>) =>
    isVendorDeclared(withServices({ [id]: { category: 'analytics', ...service } }), 'posthog')

  it('is the vendor by its id, or by what it stores', () => {
    expect(isPosthog('PostHog', {})).toBe(true)
    expect(isPosthog('product', { items: [{ name: 'ph_*' }] })).toBe(true)
  })

  it('is not the vendor by another kind, by no name, or where it says that it is another', () => {
    expect(isPosthog('product', { items: [{ name: 'ph_*', kind: 'indexedDB' }, { purpose: 'Something.' }] })).toBe(false)
    expect(isPosthog('posthog', { vendor: 'vimeo' })).toBe(false)
    const all = defineConsent({ categories: {}, services: { shop: { category: 'essential', items: [{ name: '*' }] } } })
    expect(isVendorDeclared(all, 'posthog')).toBe(false)
  })
})

describe('the address of a script or frame', () => {
  const google = withServices({ stats: googleAnalytics({ id: 'G-1A2B3C4D' }) as ServiceDeclaration<'analytics'> })
  const byHand = withServices({ tags: { category: 'analytics', hosts: ['https://www.googletagmanager.com', 'https://*.widgets.example'] } })

  it.each([
    [google, 'https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D'],
    [google, 'https://www.googletagmanager.com/gtag/js?id=*'],
    [byHand, 'https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD3'],
    [byHand, 'https://eu.widgets.example/*'],
    [withServices({ own: { category: 'analytics', script: { src: 'https://cdn.example/a.js' } } }), 'https://cdn.example/b.js'],
  ])('is fine where a service declares its host', (consent, address) => {
    expect(judgeAddress(consent, address)).toBeUndefined()
  })

  it.each([
    [google, 'https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD3', 'googleTagManager', "googleTagManager: googleTagManager({ id: '…' })"],
    [none, 'https://www.googletagmanager.com/gtag/js?id=AW-123456789&l=x', 'googleAds', "googleAds: googleAds({ id: '…' })"],
    [
      none,
      'https://www.googletagmanager.com/gtag/js?id=*',
      'googleAds or googleAnalytics',
      "googleAds: googleAds({ id: '…' }) // or googleAnalytics: googleAnalytics({ id: '…' })",
    ],
    [none, 'https://www.youtube.com/embed/1', 'youtube', 'youtube: youtube()'],
    [none, 'https://www.clarity.ms/tag/*', 'clarity', "clarity: clarity({ id: '…' })"],
  ])('that is a vendor’s has to be declared as that vendor', (consent, address, vendors, remedy) => {
    const host = new URL(address).origin
    const message = `${host} is contacted here, which belongs to ${vendors}, and no service declares that vendor.`
    expect(judgeAddress(consent, address)).toEqual({ code: 'undeclared-vendor', message, remedy })
  })

  it.each([
    [none, 'https://widgets.example/a.js'],
    [byHand, 'https://widgets.example/a.js'],
    [withServices({ posthog: { category: 'analytics' } }), 'https://eu-assets.i.posthog.com/static/array.js'],
  ])('that no service declares is named', (consent, address) => {
    const origin = new URL(address).origin
    const message = `${origin} is contacted here, and no service declares it.`
    expect(judgeAddress(consent, address)).toEqual({ code: 'undeclared-host', message, remedy: `hosts: ['${origin}']` })
  })

  it.each(['*', 'https://*', 'https://*.example.com/a.js', 'https://cdn*/a.js'])('cannot be told of %s', (address) => {
    expect(judgeAddress(none, address)).toEqual({ reason: 'its address is only known when it runs' })
  })
})

describe('the hosts of the catalogue', () => {
  it('are those of every vendor', () => {
    expect(catalogueHosts.map(({ vendor }) => vendor).sort()).toEqual(Object.keys(allVendors).sort())
  })

  it('are origins, and serve the vendor’s script', () => {
    for (const { vendor, hosts, script } of catalogueHosts) {
      for (const host of hosts) expect(host, vendor).toMatch(/^(https|wss):\/\/(\*\.)?[\w-]+(\.[\w-]+)+$/)
      if (script)
        expect(
          hosts.some((host) => coversHost(host, script)),
          `${vendor}: ${script}`,
        ).toBe(true)
    }
  })

  it.each([
    ['https://example.com', 'https://example.com/a', true],
    ['https://example.com', 'HTTPS://EXAMPLE.com:8080', true],
    ['https://example.com', 'https://www.example.com', false],
    ['https://*.example.com', 'https://a.b.example.com/', true],
    ['https://*.example.com', 'https://example.com', false],
    ['https://*.example.com', 'https://badexample.com', false],
    ['', '/a.js', false],
  ])('%s covers %s: %s', (declared, address, covers) => {
    expect(coversHost(declared, address)).toBe(covers)
  })
})
