import { axe } from './axe.js'
import { findFaults } from './findFaults.js'
import { expect, test, type Visitor } from './site.js'
import { vendorFile } from './vendorSite.js'

// The pages of the example site with Google Analytics, PostHog, Meta and YouTube, each one line of the declaration: the whole story on
// the network, in the strict build under a Content Security Policy as well.

/** A tag of Google's: it reads its commands, stores its cookie while it may, and sends a ping of each page view it is told of. */
const gtag = `(() => {
  let types = {}
  const read = (entry) => {
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return
    const [command, kind, value] = entry
    if (command === 'consent') types = { ...types, ...value }
    if (command !== 'config' && command !== 'consent') return
    if (window['ga-disable-' + kind]) return
    const isGranted = types.analytics_storage === 'granted'
    if (isGranted && window.gtagIsOn) document.cookie = '_ga=GA1.1.1; Path=/; Max-Age=1000'
    if (command === 'config') {
      window.gtagIsOn = true
      if (isGranted) document.cookie = '_ga=GA1.1.1; Path=/; Max-Age=1000'
      fetch('https://region1.google-analytics.com/g/collect?gcs=G1' + (types.ad_storage === 'granted' ? 1 : 0) + (isGranted ? 1 : 0), { mode: 'no-cors' })
    }
  }
  window.dataLayer.forEach(read)
  const push = window.dataLayer.push
  window.dataLayer.push = (...entries) => (entries.forEach(read), push.apply(window.dataLayer, entries))
})()`

/** What Meta's script does with its snippet's function. */
const fbevents = `(() => {
  let isHeld = false
  const waiting = []
  const send = (event) => { document.cookie = '_fbp=fb.1; Path=/; Max-Age=1000'; fetch('https://www.facebook.com/tr?ev=' + event, { mode: 'no-cors' }) }
  fbq.callMethod = (command, value) => {
    if (command === 'consent') {
      isHeld = value === 'revoke'
      if (!isHeld) waiting.splice(0).forEach(send)
    }
    if (command === 'track') isHeld ? waiting.push(value) : send(value)
  }
  for (const call of fbq.queue.splice(0)) fbq.callMethod(...call)
})()`

/** The vendors, answering from here; gives the parts of their addresses that were asked for, in order. */
async function answerVendors({ page }: Visitor) {
  const asked: string[] = []
  const scripts = { '/gtag/js': gtag, '/fbevents.js': fbevents, '/static/array.js': vendorFile('posthog-js/dist/array.js') }
  await page.addInitScript(() => {
    for (const key of ['webdriver', 'userAgentData']) Object.defineProperty(Navigator.prototype, key, { get: () => undefined, configurable: true })
  })
  await page.route(
    (url) => url.hostname !== 'localhost',
    (route) => {
      const request = route.request()
      asked.push(request.url())
      const headers = {
        'access-control-allow-origin': request.headers().origin ?? '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': '*, content-type',
      }
      const [, script] = Object.entries(scripts).find(([part]) => request.url().includes(part)) ?? []
      if (script) return route.fulfill({ contentType: 'text/javascript', headers, body: script })
      return route.fulfill({
        contentType: request.resourceType() === 'document' ? 'text/html' : 'application/json',
        headers,
        body: request.resourceType() === 'document' ? '<title>a video</title>' : '{}',
      })
    },
  )
  return { of: (part: string) => asked.filter((url) => url.includes(part)), all: asked }
}

/** What is kept now, or that the page is being reloaded. */
const stored = async (visitor: Visitor) => {
  const found = await visitor.stored().catch(() => undefined)
  if (!found) return ['a page that is reloaded']
  const { cookies, localStorage, sessionStorage } = found
  return [...cookies, ...localStorage, ...sessionStorage].filter((name) => !name.startsWith('vendors-'))
}

test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36' })

test('basic: nothing before a choice, all four after a yes, nothing after a withdrawal, all again after another yes @strict', async ({ visitor }) => {
  test.setTimeout(60_000)
  const vendors = await answerVendors(visitor)
  await visitor.goto('/vendors/basic')
  await expect(visitor.banner).toBeVisible()
  await visitor.page.mouse.wheel(0, 500)
  await visitor.page.waitForTimeout(1000)
  expect(vendors.all).toEqual([])
  expect(await stored(visitor)).toEqual([])
  await expect(visitor.page.locator('[data-watch="layer"] li')).toHaveCount(0)

  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  for (const part of ['gtag/js', 'google-analytics.com/g/collect?gcs=G111', 'fbevents.js', 'tr?ev=PageView', 'array.js', 'youtube-nocookie.com/embed'])
    await expect.poll(() => vendors.of(part).length, part).toBe(1)
  await expect.poll(() => vendors.of('eu.i.posthog.com').length).toBeGreaterThan(0)
  await expect.poll(() => stored(visitor)).toEqual(expect.arrayContaining(['_ga', '_fbp', 'ph_phc_meadow_posthog']))
  const lines = visitor.page.locator('[data-watch="layer"] li')
  await expect(lines.nth(0)).toContainText('"consent" "default" {"ad_storage":"denied"')
  await expect(lines.nth(1)).toContainText('"consent" "update" {"ad_storage":"granted"')
  await expect(lines.nth(2)).toContainText('"consent_update"')

  await visitor.page.reload()
  await expect.poll(() => vendors.of('gcs=G111').length).toBe(2)
  await expect.poll(() => vendors.of('tr?ev=PageView').length).toBe(2)

  await visitor.openPreferences()
  await visitor.page.waitForTimeout(1500)
  vendors.all.length = 0
  await visitor.preferences.getByRole('button', { name: 'Reject all' }).click()
  await expect(visitor.page.locator('iframe')).toHaveCount(0)
  await visitor.page.waitForTimeout(2500)
  expect(vendors.all, 'not even at the reload').toEqual([])
  expect(await stored(visitor)).toEqual([])
  await visitor.page.mouse.click(300, 300)
  await visitor.page.waitForTimeout(4000)
  expect(vendors.all).toEqual([])
  expect(await stored(visitor)).toEqual([])

  await visitor.page.reload()
  await visitor.page.waitForTimeout(1500)
  expect(vendors.all).toEqual([])
})

test('advanced: Google alone is loaded denied, and pings without cookies; the rest is as before @strict', async ({ visitor }) => {
  const vendors = await answerVendors(visitor)
  await visitor.goto('/vendors/advanced')
  await expect.poll(() => vendors.of('gcs=G100').length).toBe(1)
  await visitor.page.waitForTimeout(1000)
  expect(vendors.all.filter((url) => !/google/.test(url))).toEqual([])
  expect(await stored(visitor)).toEqual([])

  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => stored(visitor)).toContain('_ga')
  expect(vendors.of('gtag/js')).toHaveLength(1)
  await visitor.openPreferences()
  await visitor.preferences.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => stored(visitor), { timeout: 10_000 }).toEqual([])
  await visitor.page.reload()
  await expect.poll(() => vendors.of('gcs=G100').length).toBe(2)
  expect(await stored(visitor)).toEqual([])
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const)
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width, height: 700 } })

    test('the preferences say what each vendor stores, for how long, and who it is', async ({ visitor }) => {
      await answerVendors(visitor)
      await visitor.goto('/vendors/basic')
      await visitor.banner.getByRole('button', { name: 'Customize' }).click()
      await expect(visitor.preferences).toBeVisible()
      for (const summary of await visitor.preferences.locator('summary').all()) await summary.click()
      const ga = visitor.preferences.locator('[data-consent-id="ga"]')
      await expect(ga).toContainText('Counts visits and shows how the site is used.')
      await expect(ga).toContainText('Google Ireland Limited')
      await expect(ga.locator('li').first()).toContainText('_ga')
      await expect(ga.locator('li').first()).toContainText('400 days')
      await expect(visitor.preferences.locator('[data-consent-id="youtube"]')).toContainText('VISITOR_INFO1_LIVE')
      expect(await axe(visitor.page)).toEqual([])
      expect(await findFaults(visitor.preferences)).toEqual([])
    })
  })
