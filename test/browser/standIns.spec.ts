import { expect, test } from '@playwright/test'
import { VendorSite } from './vendorSite.js'

// Vendors whose code is not on npm: a stand-in at the vendor's address takes the snippet's global over in the way of the vendor's
// own code, and fails where that global is not as the vendor's code needs it. All of them are on one page, under the Content
// Security Policy of the declaration.

/** How vendors' scripts take over what their snippets left: each says what it was called with. */
const takeOver = `
  const say = (name, call) => window.note(name, JSON.parse(JSON.stringify([...call], (_, value) => value === undefined ? null : value)))
  const must = (isThere, what) => { if (!isThere) throw Error('no ' + what) }
  /** The snippet's function stays, and hands on to what the script puts into it. */
  const handle = (name, queue, handler) => {
    const stub = window[name]
    must(typeof stub === 'function' && Array.isArray(stub[queue]), name + '.' + queue)
    stub[handler] = (...call) => say(name, call)
    for (const call of stub[queue].splice(0)) stub[handler](...call)
  }
  /** The script's function takes the place of the snippet's, and what waited comes first. */
  const replace = (name, queue) => {
    const waiting = window[name]?.[queue]
    must(Array.isArray(waiting), name + '.' + queue)
    window[name] = (...call) => say(name, call)
    for (const call of waiting) window[name](...call)
  }
  /** The snippet's array becomes something whose push acts at once. */
  const drain = (name) => {
    const waiting = window[name]
    must(Array.isArray(waiting), name)
    window[name] = { push: (...calls) => { for (const call of calls) say(name, Array.isArray(call) ? call : [call]) } }
    window[name].push(...waiting)
  }
`

interface StandIn {
  readonly service: string
  /** A part of the script's address. */
  readonly at: string
  /** What the script does. */
  readonly does: string
  /** The calls that it gets after a yes, in their order. */
  readonly gets: readonly (readonly unknown[])[]
  /** Those that it gets at a withdrawal. */
  readonly ends?: readonly (readonly unknown[])[]
}

const uuid = '7a70678f-84e0-4a02-84ce-d12b72194c26'

const standIns: Readonly<Record<string, StandIn>> = {
  fbq: {
    service: `metaPixel({ id: '123456789012345' })`,
    at: 'fbevents.js',
    does: `must(window._fbq === window.fbq, '_fbq'); handle('fbq', 'queue', 'callMethod')`,
    gets: [
      ['consent', 'revoke'],
      ['consent', 'grant'],
      ['init', '123456789012345'],
      ['track', 'PageView'],
    ],
    ends: [['consent', 'revoke']],
  },
  twq: { service: `xPixel({ id: 'o1abc' })`, at: 'uwt.js', does: `handle('twq', 'queue', 'exe')`, gets: [['config', 'o1abc']] },
  rdt: {
    service: `reddit({ id: 'a2_abcdefghijkl' })`,
    at: 'redditstatic.com/ads/pixel.js',
    does: `handle('rdt', 'callQueue', 'sendEvent')`,
    gets: [
      ['init', 'a2_abcdefghijkl'],
      ['track', 'PageVisit'],
    ],
  },
  snaptr: {
    service: `snapchat({ id: '${uuid}' })`,
    at: 'scevent.min.js',
    does: `handle('snaptr', 'queue', 'handleRequest')`,
    gets: [
      ['init', uuid],
      ['track', 'PAGE_VIEW'],
    ],
  },
  pintrk: {
    service: `pinterest({ id: '2612345678901' })`,
    at: 'pinimg.com/ct/core.js',
    does: `replace('pintrk', 'queue')`,
    gets: [['load', '2612345678901'], ['setconsent', true], ['page']],
    ends: [['setconsent', false]],
  },
  lintrk: {
    service: `linkedin({ id: '1234567' })`,
    at: 'insight.min.js',
    does: `must(window._linkedin_data_partner_ids?.includes('1234567'), '_linkedin_data_partner_ids'); replace('lintrk', 'q'); say('lintrk', ['loaded'])`,
    gets: [['loaded']],
  },
  clarity: {
    service: `clarity({ id: 'abcdef1234' })`,
    at: 'clarity.ms/tag/abcdef1234',
    does: `replace('clarity', 'q')`,
    gets: [
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
    ],
    ends: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
  },
  ttq: {
    service: `tiktok({ id: 'C1A2B3C4D5E6F7G8H9J0' })`,
    at: 'pixel/events.js',
    does: `
      const ttq = window[window.TiktokAnalyticsObject]
      must(Array.isArray(ttq) && ttq._i.C1A2B3C4D5E6F7G8H9J0._u, 'ttq._i')
      const waiting = [...ttq]
      for (const name of ['page', 'holdConsent', 'grantConsent', 'revokeConsent']) ttq[name] = (...call) => say('ttq', [name, ...call])
      for (const [name, ...call] of waiting) ttq[name](...call)`,
    gets: [['holdConsent'], ['grantConsent'], ['page']],
    ends: [['revokeConsent']],
  },
  uetq: {
    service: `microsoftUet({ id: '12345678' })`,
    at: 'bat.js',
    does: `
      must(Array.isArray(window.uetq), 'uetq')
      window.UET = class {
        constructor({ ti, q }) {
          say('uetq', ['new', ti])
          this.push = (...call) => say('uetq', call)
          // its queue is flat: one list of everything that was pushed
          for (let place = 0; place < q.length; place += 3) this.push(...q.slice(place, place + 3))
        }
      }`,
    gets: [['new', '12345678'], ['consent', 'default', { ad_storage: 'denied' }], ['consent', 'update', { ad_storage: 'granted' }], ['pageLoad']],
    ends: [['consent', 'update', { ad_storage: 'denied' }]],
  },
  Intercom: {
    service: `intercom({ id: 'abc12345' })`,
    at: 'intercom.io/widget/abc12345',
    does: `replace('Intercom', 'q')`,
    gets: [['boot', { app_id: 'abc12345', api_base: 'https://api-iam.intercom.io' }]],
    ends: [['shutdown']],
  },
  $crisp: {
    service: `crisp({ id: '${uuid}' })`,
    at: 'client.crisp.chat/l.js',
    does: `must(window.CRISP_WEBSITE_ID === '${uuid}', 'CRISP_WEBSITE_ID'); drain('$crisp'); say('$crisp', ['loaded'])`,
    gets: [['loaded']],
  },
  _hsp: {
    service: `hubspot({ id: '1234567' })`,
    at: 'hs-scripts.com/1234567.js',
    does: `must(window.disableHubSpotCookieBanner === true, 'disableHubSpotCookieBanner'); drain('_hsp')`,
    gets: [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
    ends: [['revokeCookieConsent']],
  },
  Beacon: {
    service: `helpScout({ id: '${uuid}' })`,
    at: 'beacon-v2.helpscout.net',
    does: `
      const waiting = window.Beacon?.readyQueue
      must(Array.isArray(waiting), 'Beacon.readyQueue')
      window.Beacon = (method, options, data) => say('Beacon', [method, options, data])
      for (const { method, options, data } of waiting) window.Beacon(method, options, data)`,
    gets: [['init', uuid, null]],
    ends: [['destroy', null, null]],
  },
  rudderanalytics: {
    service: `rudderstack({ key: '0123456789abcdefghijABCDEFG', dataPlane: 'https://plane.example' })`,
    at: 'rsa.min.js',
    does: `
      const waiting = window.rudderanalytics
      must(Array.isArray(waiting), 'rudderanalytics')
      window.rudderanalytics = Object.fromEntries(['load', 'page', 'track'].map((name) => [name, (...call) => say('rudderanalytics', [name, ...call])]))
      for (const [name, ...call] of waiting) window.rudderanalytics[name](...call)`,
    gets: [['load', '0123456789abcdefghijABCDEFG', 'https://plane.example'], ['page']],
  },
  hj: {
    service: `hotjar({ id: '1234567' })`,
    at: 'static.hotjar.com/c/hotjar-1234567.js',
    does: `must(window._hjSettings?.hjid === 1234567, '_hjSettings'); replace('hj', 'q'); say('hj', ['loaded'])`,
    gets: [['loaded']],
  },
  FS: {
    service: `fullstory({ id: 'o-1ABC23-na1' })`,
    at: 'edge.fullstory.com/s/fs.js',
    does: `must(window._fs_org === 'o-1ABC23-na1' && window._fs_capture_on_startup === false, '_fs_org'); handle('FS', 'q', '_api')`,
    // version 2 of its API, which its own snippet adds to each call
    gets: [['start', null, null, null, null, 2]],
    ends: [['shutdown', null, null, null, null, 2]],
  },
  _paq: {
    service: `matomo({ host: 'https://matomo.example', id: '1' })`,
    at: 'matomo.example/matomo.js',
    // it takes nothing later where it finds nothing when it comes
    does: `must(window._paq.length, '_paq'); drain('_paq')`,
    gets: [
      ['requireConsent'],
      ['setTrackerUrl', 'https://matomo.example/matomo.php'],
      ['setSiteId', '1'],
      ['setConsentGiven'],
      ['trackPageView'],
      ['enableLinkTracking'],
    ],
    ends: [['forgetConsentGiven']],
  },
  plausible: {
    service: `plausible({ domain: 'shop.example' })`,
    at: 'plausible.io/js/script.js',
    does: `must(document.currentScript.dataset.domain === 'shop.example', 'data-domain'); window.plausible('early'); replace('plausible', 'q')`,
    gets: [['early']],
  },
  fathom: {
    service: `fathom({ id: 'ABCDEFGH' })`,
    at: 'cdn.usefathom.com/script.js',
    does: `say('fathom', [document.currentScript.dataset.site])`,
    gets: [['ABCDEFGH']],
  },
  umami: {
    service: `umami({ id: '${uuid}' })`,
    at: 'cloud.umami.is/script.js',
    does: `say('umami', [document.currentScript.dataset.websiteId])`,
    gets: [[uuid]],
  },
  LogRocket: {
    service: `logrocket({ id: 'shop/site' })`,
    at: 'LogRocket.min.js',
    does: `window.LogRocket = { init: (...call) => say('LogRocket', call) }`,
    gets: [['shop/site']],
  },
  heap: {
    service: `heap({ id: '1234567890' })`,
    at: 'heap_config.js',
    does: `must(Array.isArray(window.heap) && Array.isArray(window.heapReadyCb), 'heap'); say('heap', [window.heap.envId, window.heap.clientConfig])`,
    gets: [['1234567890', { shouldFetchServerConfig: false }]],
  },
  alloy: {
    service: `adobeAnalytics({ datastream: '${uuid}', org: '0123456789ABCDEF01234567@AdobeOrg' })`,
    at: 'alloy.min.js',
    does: `
      for (const name of window.__alloyNS) {
        const waiting = window[name]?.q
        must(Array.isArray(waiting), name + '.q')
        const act = ([resolve, reject, [command, options]]) => { say('alloy', [command, command === 'sendEvent' ? null : options]); resolve({}) }
        window[name].q = { push: act }
        waiting.forEach(act)
        window[name].q.push = act
        window[name] = (...call) => new Promise((resolve, reject) => act([resolve, reject, call]))
      }`,
    gets: [
      ['configure', { datastreamId: uuid, orgId: '0123456789ABCDEF01234567@AdobeOrg', edgeDomain: 'edge.adobedc.net', defaultConsent: 'pending' }],
      ['setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'in' } }] }],
      ['sendEvent', null],
    ],
    ends: [['setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'out' } }] }]],
  },
  beacon: {
    service: `cloudflareAnalytics({ token: '0123456789abcdef0123456789abcdef' })`,
    at: 'static.cloudflareinsights.com',
    does: `say('beacon', [JSON.parse(document.currentScript.dataset.cfBeacon).token])`,
    gets: [['0123456789abcdef0123456789abcdef']],
  },
  Sentry: {
    service: `sentry({ dsn: 'https://0123456789abcdef0123456789abcdef@o123.ingest.de.sentry.io/456' })`,
    at: 'js-de.sentry-cdn.com/0123456789abcdef0123456789abcdef.min.js',
    does: `say('Sentry', [document.currentScript.dataset.lazy])`,
    gets: [['no']],
  },
  va: {
    service: `vercelAnalytics()`,
    at: '/_vercel/insights/script.js',
    does: `drain('vaq'); say('va', ['loaded'])`,
    gets: [['loaded']],
  },
  grecaptcha: {
    service: `recaptcha({ id: '6LfA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S' })`,
    at: 'google.com/recaptcha/api.js',
    does: `say('grecaptcha', [new URL(document.currentScript.src).searchParams.get('render')])`,
    gets: [['6LfA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S']],
  },
}

const google = {
  services: `
    ga: googleAnalytics({ id: 'G-1A2B3C4D' }), ads: googleAds({ id: 'AW-123456789' }),
    statistics: googleTagManager({ id: 'GTM-AB12CD3', category: 'analytics' }), advertising: googleTagManager({ id: 'GTM-AB12CD3' })`,
  // gtag.js and a container take commands from the layer only where they are arguments objects, and everything once more from push
  script: `
    ;(() => {
      const read = (entry) => {
        const isCommand = Object.prototype.toString.call(entry) === '[object Arguments]'
        if (Array.isArray(entry)) throw Error('an array is no command')
        window.note('google', isCommand ? [...entry] : [entry])
      }
      if (window.isReading) return
      window.isReading = true
      const layer = window.dataLayer
      layer.forEach(read)
      const push = layer.push
      layer.push = (...entries) => { entries.forEach(read); return push.apply(layer, entries) }
    })()`,
}

/** Listens to what stand-ins say, also across a reload. */
async function listen(page: import('@playwright/test').Page) {
  const notes: { readonly name: string; readonly call: readonly unknown[] }[] = []
  await page.exposeFunction('note', (name: string, call: readonly unknown[]) => void notes.push({ name, call }))
  return { of: (name: string) => notes.filter((note) => note.name === name).map(({ call }) => call), clear: () => notes.splice(0) }
}

const ids = Object.keys(standIns)
const scripts = Object.fromEntries(Object.values(standIns).map(({ at, does }) => [at, `(() => {${takeOver};${does}})()`]))
const services = Object.values(standIns)
  .map(({ service }, place) => `s${place}: ${service}`)
  .join(', ')

test.describe('all at once', () => {
  test('nothing before, each its own calls in their order after a yes, its last ones at a withdrawal, then nothing', async ({ page }) => {
    test.setTimeout(60_000)
    const notes = await listen(page)
    const site = await VendorSite.open(page, { services, scripts })
    await site.use()
    expect(site.take()).toEqual([])
    expect(await site.stored()).toEqual([])

    await site.answer('acceptAll')
    await expect.poll(() => ids.filter((id) => notes.of(id).length < (standIns[id]?.gets.length ?? 0))).toEqual([])
    for (const id of ids) expect(notes.of(id), id).toEqual(standIns[id]?.gets)
    await site.finish()

    notes.clear()
    site.take()
    await site.answer('rejectAll')
    await site.settle(2500)
    for (const id of ids) expect(notes.of(id), id).toEqual(standIns[id]?.ends ?? [])
    expect(site.take()).toEqual([])
    await site.use()
    await site.settle(2000)
    expect(site.take()).toEqual([])
    await site.finish()

    notes.clear()
    await site.answer('acceptAll')
    await expect.poll(() => ids.filter((id) => notes.of(id).length < (standIns[id]?.gets.length ?? 0))).toEqual([])
  })

  for (const way of ['blocked', 'broken'] as const)
    test(`one that is ${way} is named, and leaves every other working`, async ({ page }) => {
      const notes = await listen(page)
      const [bad = '', ...good] = ids
      const site = await VendorSite.open(page, { services, scripts: { ...scripts, [standIns[bad]?.at ?? '']: 'throw Error("boom")' } })
      if (way === 'blocked') await page.route('**/fbevents.js', (route) => route.abort('blockedbyclient'))
      await site.answer('acceptAll')
      await expect.poll(() => good.filter((id) => !notes.of(id).length)).toEqual([])
      expect(await site.read('errors')).toEqual([expect.stringMatching(/service "s0" failed \(load\): .*(could not be loaded|Script error)/)])
      await site.answer('rejectAll')
      await site.settle(2000)
      expect(await site.stored()).toEqual([])
    })
})

test('one that takes half a minute holds nobody up', async ({ page }) => {
  const notes = await listen(page)
  const wait = new Promise<string>((resolve) => setTimeout(resolve, 30_000, ''))
  const site = await VendorSite.open(page, { services, scripts: { ...scripts, 'fbevents.js': () => wait } })
  await site.answer('acceptAll')
  await expect.poll(() => ids.slice(1).filter((id) => !notes.of(id).length)).toEqual([])
  expect(await site.read('errors')).toEqual([])
  await page.context().unrouteAll({ behavior: 'ignoreErrors' })
})

test('Google hears the defaults before anything else, one update a choice, and each of its services on one script', async ({ page }) => {
  const notes = await listen(page)
  const part = { 'gtag/js': google.script, 'gtm.js': google.script }
  const site = await VendorSite.open(page, { services: google.services, scripts: part })
  await site.use()
  expect(site.take()).toEqual([])
  expect(await site.read('dataLayer')).toBeNull()

  await site.answer('acceptAll')
  await site.settle()
  const told = notes.of('google')
  const types = (value: string) =>
    Object.fromEntries(
      ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'].map(
        (type) => [type, type === 'security_storage' ? 'granted' : type.startsWith('f') || type.startsWith('p') ? expect.any(String) : value],
      ),
    )
  expect(told.slice(0, 3)).toEqual([
    ['consent', 'default', types('denied')],
    ['consent', 'update', types('granted')],
    [{ event: 'consent_update', consent: { functional: true, ga: true, ads: true, statistics: true, advertising: true } }],
  ])
  expect(told.filter(([first]) => first === 'js')).toHaveLength(1)
  expect(told.filter(([first]) => first === 'config')).toEqual([
    ['config', 'G-1A2B3C4D'],
    ['config', 'AW-123456789'],
  ])
  expect(told.filter(([first]) => (first as { event?: string }).event === 'gtm.js')).toHaveLength(1)
  expect(site.take('googletagmanager').map(({ url }) => url)).toEqual([
    'https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D',
    'https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD3',
  ])

  // on the next page, what is stored is told once, and in time
  notes.clear()
  await page.reload()
  await expect.poll(() => notes.of('google').length).toBeGreaterThan(5)
  const commands = notes.of('google').filter(([first]) => first === 'consent')
  expect(commands.map(([, kind]) => kind)).toEqual(['default', 'update'])
  expect(notes.of('google')[0]?.slice(0, 2)).toEqual(['consent', 'default'])

  // GA4 alone goes without a reload: it is told, and switched off
  notes.clear()
  await site.save({ ga: false })
  expect(notes.of('google')).toEqual([
    ['consent', 'update', { ...types('granted'), analytics_storage: 'denied' }],
    [{ event: 'consent_update', consent: { functional: true, ga: false, ads: true, statistics: true, advertising: true } }],
  ])
  expect(await site.read('ga-disable-G-1A2B3C4D')).toBe(true)
  await site.finish()
})
