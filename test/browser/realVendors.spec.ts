import { expect, test } from '@playwright/test'
import type { WithdrawalReport } from 'consent-kit'
import { VendorSite, type VendorSiteParts, vendorFile } from './vendorSite.js'

// The vendors' own code, as they publish it on npm, at the addresses that their services load it from, under the Content
// Security Policy of the declaration. What they send is answered here.

interface RealVendor extends VendorSiteParts {
  /** What every request to its collector has in its address, and none for its script. */
  readonly collector: RegExp
  /** Some of what it keeps on the device; nothing, where it keeps nothing. */
  readonly stores: readonly RegExp[]
}

const vendors: Readonly<Record<string, RealVendor>> = {
  PostHog: {
    services: `it: posthog({ key: 'phc_test', host: 'https://eu.i.posthog.com' })`,
    scripts: { '/static/array.js': vendorFile('posthog-js/dist/array.js') },
    collector: /eu\.i\.posthog\.com\/(e|i|batch)\//,
    stores: [/^ph_phc_test_posthog$/],
  },
  Mixpanel: {
    services: `it: mixpanel({ token: '0123456789abcdef0123456789abcdef' })`,
    scripts: { 'cdn.mxpnl.com': vendorFile('mixpanel-browser/dist/mixpanel.min.js') },
    collector: /api-js\.mixpanel\.com\/track/,
    stores: [/^mp_.*_mixpanel$/],
  },
  Amplitude: {
    services: `it: amplitude({ key: '0123456789abcdef0123456789abcdef' })`,
    scripts: { 'cdn.amplitude.com/script/': vendorFile('@amplitude/analytics-browser/lib/scripts/amplitude-min.js'), 'api2.amplitude.com': '{"code":200}' },
    collector: /api2\.amplitude\.com/,
    stores: [/^AMP_/],
  },
  Segment: {
    services: `it: segment({ key: 'abcdefghijklmnop' })`,
    scripts: {
      '/analytics.min.js': vendorFile('@segment/analytics-next/dist/umd/standalone.js'),
      '/projects/': JSON.stringify({ integrations: { 'Segment.io': { apiKey: 'abcdefghijklmnop', versionSettings: {} } } }),
    },
    collector: /api\.segment\.io/,
    stores: [/^ajs_anonymous_id$/],
  },
  'Microsoft Clarity': {
    // the loader of @microsoft/clarity, and the code of clarity-js that it fetches
    services: `it: declareOnly(clarity({ id: 'abcdef1234' }))`,
    code: `
      import Clarity from '@microsoft/clarity'
      onConsent('it', () => {
        Clarity.init('abcdef1234')
        Clarity.consentV2({ ad_Storage: 'denied', analytics_Storage: 'granted' })
      })`,
    scripts: {
      'clarity.ms/tag/': `${vendorFile('clarity-js/build/clarity.min.js')};clarity('start', { projectId: 'abcdef1234', upload: 'https://v.clarity.ms/collect', delay: 200 })`,
    },
    collector: /v\.clarity\.ms\/collect/,
    stores: [/^_clck$/, /^_clsk$/],
  },
  Sentry: {
    services: `it: declareOnly(sentry({ dsn: 'https://0123456789abcdef0123456789abcdef@o123.ingest.de.sentry.io/456' }))`,
    code: `
      import * as Sentry from '@sentry/browser'
      onConsent('it', () => {
        Sentry.init({
          dsn: 'https://0123456789abcdef0123456789abcdef@o123.ingest.de.sentry.io/456',
          integrations: [Sentry.replayIntegration({ flushMinDelay: 500, minReplayDuration: 0 })],
          replaysSessionSampleRate: 1,
        })
      })`,
    directives: { 'worker-src': "'self' blob:" },
    collector: /ingest\.de\.sentry\.io/,
    stores: [/^sentryReplaySession$/],
  },
  Plausible: {
    services: `it: declareOnly(plausible({ domain: 'shop.example' }))`,
    code: `
      import { init } from '@plausible-analytics/tracker'
      onConsent('it', () => init({ domain: 'shop.example' }))`,
    collector: /plausible\.io\/api\/event/,
    stores: [],
  },
  'Vercel Web Analytics': {
    // its package is on npm, the script that it loads is not: this one drains the same queue
    services: `it: declareOnly(vercelAnalytics())`,
    code: `
      import { inject } from '@vercel/analytics'
      onConsent('it', () => inject({ mode: 'production' }))`,
    scripts: {
      '/_vercel/insights/script.js': `
        const send = () => fetch('/_vercel/insights/view', { method: 'POST', body: location.href })
        window.va = () => send()
        for (const [name] of window.vaq ?? []) if (name === 'beforeSend') continue
        send()
        const push = history.pushState
        history.pushState = (...given) => (push.apply(history, given), send())`,
    },
    collector: /_vercel\/insights\/view/,
    stores: [],
  },
}

test('PostHog: the report of its withdrawal says what was removed', async ({ page }) => {
  const { services, scripts } = vendors.PostHog as RealVendor
  const site = await VendorSite.open(page, { services, scripts })
  await site.answer('acceptAll')
  await expect.poll(() => site.stored()).toContain('ph_phc_test_posthog')
  await site.answer('rejectAll')
  await expect.poll(() => site.read<unknown[]>('reports')).toHaveLength(1)
  const [report] = await site.read<WithdrawalReport[]>('reports')
  expect(report).toMatchObject({ service: 'it', left: [] })
  // its revoke call takes its cookie with it, and leaves this
  expect(report?.removed).toContainEqual({ kind: 'sessionStorage', name: 'ph_phc_test_window_id' })
  await site.finish()
})

test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36' })

/** Those that reload the page share one; the one that stops without has its own. */
const pages = [['PostHog'], ['Mixpanel', 'Amplitude', 'Segment'], ['Microsoft Clarity', 'Sentry', 'Plausible', 'Vercel Web Analytics']]

for (const names of pages)
  test(`${names.join(', ')}: nothing before, all after a yes, nothing after a withdrawal, all after another yes`, async ({ page }) => {
    test.setTimeout(90_000)
    const chosen = names.map((name) => vendors[name] as RealVendor)
    const site = await VendorSite.open(page, {
      services: chosen.map(({ services }, place) => services.replace('it:', `v${place}:`)).join(', '),
      code: chosen.map(({ code = '' }, place) => code.replace("'it'", `'v${place}'`)).join('\n'),
      scripts: Object.assign({}, ...chosen.map(({ scripts }) => scripts)),
      directives: Object.assign({}, ...chosen.map(({ directives }) => directives)),
    })
    const sends = async () => {
      for (const [place, { collector }] of chosen.entries())
        await expect.poll(() => site.contacts.some(({ url }) => collector.test(url)), { message: names[place], timeout: 20_000 }).toBe(true)
    }
    await site.use()
    expect(site.take()).toEqual([])
    expect(await site.stored()).toEqual([])

    await site.answer('acceptAll')
    await site.use()
    await sends()
    const stored = await site.stored()
    for (const [place, { stores }] of chosen.entries())
      for (const name of stores)
        expect(
          stored.filter((each) => name.test(each)),
          names[place],
        ).not.toEqual([])

    // what was under way before the withdrawal is not what is looked for
    await site.settle(1500)
    site.take()
    await site.answer('rejectAll')
    await site.settle(2500)
    expect(site.take(), 'not even at the reload').toEqual([])
    expect(await site.stored()).toEqual([])
    for (const { left } of await site.read<WithdrawalReport[]>('reports')) expect(left).toEqual([])
    await site.use()
    await site.settle(6000)
    expect(site.take()).toEqual([])
    expect(await site.stored()).toEqual([])

    await site.answer('acceptAll')
    await site.use()
    await sends()
    await site.finish()
  })
