import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { chromium } from '@playwright/test'
import { holdScripts } from './holdScripts.js'
import { expect, test, type Visitor } from './site.js'

// The example's video: a frame that waits for its visitor's yes.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const others = 'billing.helpdesk.posthog'
const record = (yes: string, no: string) => `v1/${new Date().toISOString()}/save/yes:${yes}/no:${no}/end`
const once = { name: 'Load once' }
const always = { name: 'Always allow YouTube' }

const box = ({ page }: Visitor) => page.locator('[data-consent-kit="frame"]')
const placeholder = ({ page }: Visitor) => page.getByRole('group', { name: 'The tour of Meadow' })
const frame = ({ page }: Visitor) => page.locator('iframe[title="The tour of Meadow"]')

/** Waits until React has taken the placeholder over, whose code comes after that of the page. */
const hydrated = async (visitor: Visitor) =>
  expect.poll(() => placeholder(visitor).evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps')))).toBe(true)

/** Answers in YouTube's place, and lists what is asked of it. */
async function standInForYouTube({ page }: Visitor) {
  const asked: string[] = []
  await page.route(/youtube/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<title>A video</title><button>Play</button>' })
  })
  return asked
}

/** Collects what of the page's own content has shifted since the page's HTML has come whole: what is in its middle moves until then. */
const watchShifts = ({ page }: Visitor) =>
  page.addInitScript(() => {
    const shifted: string[] = []
    Object.assign(window, { shifted })
    new PerformanceObserver((list) => {
      const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      for (const { startTime, sources } of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[])
        for (const { node } of sources)
          if (page?.domInteractive && startTime > page.domInteractive && (!node || document.querySelector('main')?.contains(node)))
            shifted.push(node instanceof Element ? `${node.localName}.${node.className}` : (node?.nodeName ?? 'gone'))
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shifted = ({ page }: Visitor) => page.evaluate(() => (window as unknown as { shifted: string[] }).shifted)

test('nothing of the provider before: it is asked for nothing, and no attribute or header names it @every-build', async ({ visitor }) => {
  const asked = await standInForYouTube(visitor)
  const response = await visitor.page.request.get('/video')
  const html = await response.text()
  expect(html).toContain('This content comes from')
  expect(html).not.toMatch(/<[^>]* (src|href|srcset|content|data-src)="[^"]*youtube/)
  expect(response.headers().link ?? '').not.toContain('youtube')
  await visitor.goto('/video')
  await expect(placeholder(visitor)).toContainText('Google Ireland Ltd')
  expect(
    await visitor.page
      .locator('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href).filter((href) => /youtube|google/.test(href))),
  ).toEqual([])
  expect(await frame(visitor).count()).toBe(0)
  expect(asked).toEqual([])
})

test('load once: this frame, until the page is left, and nothing is stored @every-build', async ({ visitor }) => {
  const asked = await standInForYouTube(visitor)
  await visitor.goto('/video')
  await placeholder(visitor).getByRole('button', once).click()
  await expect(frame(visitor).contentFrame().getByRole('button', { name: 'Play' })).toBeVisible()
  await expect(frame(visitor)).toBeFocused()
  expect(asked).toHaveLength(1)
  expect(await visitor.record()).toBeUndefined()
  await expect(visitor.banner).toBeVisible()
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  await expect(visitor.banner).toHaveCount(0)
  await expect(frame(visitor)).toBeVisible()
  await visitor.goto('/video')
  await expect(placeholder(visitor)).toBeVisible()
  expect(asked).toHaveLength(1)
})

test('always allow: it is recorded, holds on the next visit, and a withdrawal takes the frame away @every-build', async ({ visitor }) => {
  const asked = await standInForYouTube(visitor)
  await visitor.goto('/video')
  await placeholder(visitor).getByRole('button', always).click()
  await expect(frame(visitor)).toBeFocused()
  expect(await visitor.record()).toMatch(/\/save\/yes:youtube\/no:\/end$/)

  await visitor.goto('/video')
  await expect(frame(visitor)).toBeVisible()
  await expect(placeholder(visitor)).toHaveCount(0)
  expect(asked).toHaveLength(2)

  await visitor.openPreferences()
  await visitor.preferences.getByRole('button', { name: 'Reject all' }).click()
  await expect(frame(visitor)).toHaveCount(0)
  await expect(placeholder(visitor)).toBeVisible()
  await visitor.goto('/video')
  await expect(placeholder(visitor)).toBeVisible()
  expect(asked).toHaveLength(2)
})

test('whoever has allowed it has the frame in the HTML of a page per request, and hydration leaves it as it is @strict', async ({ visitor }) => {
  const asked = await standInForYouTube(visitor)
  await visitor.setRecord(record(`youtube.${others}`, ''))
  const release = await holdScripts(visitor.page)
  await visitor.page.goto('/video', { waitUntil: 'commit' })
  await expect(frame(visitor)).toBeVisible()
  await frame(visitor).evaluate((element) => Object.assign(element, { isFromServer: true }))
  release()
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  expect(await frame(visitor).evaluate((element) => (element as HTMLElement & { isFromServer?: boolean }).isFromServer)).toBe(true)
  expect(asked).toHaveLength(1)
})

test('it is all there before any script, and hydration leaves it as it is', async ({ visitor }) => {
  await standInForYouTube(visitor)
  const release = await holdScripts(visitor.page)
  await visitor.page.goto('/video', { waitUntil: 'commit' })
  const button = placeholder(visitor).getByRole('button', once)
  await expect(button).toBeVisible()
  await button.evaluate((element) => Object.assign(element, { isFromServer: true }))
  release()
  await hydrated(visitor)
  expect(await button.evaluate((element) => (element as HTMLElement & { isFromServer?: boolean }).isFromServer)).toBe(true)
  await button.click()
  await expect(frame(visitor)).toBeVisible()
})

for (const width of [1280, 320])
  test(`the box has one size at ${width} px: before any script, as a placeholder, and as a frame`, async ({ visitor }) => {
    await visitor.page.setViewportSize({ width, height: 900 })
    await standInForYouTube(visitor)
    await watchShifts(visitor)
    const release = await holdScripts(visitor.page)
    await visitor.page.goto('/video', { waitUntil: 'commit' })
    await expect(box(visitor)).toHaveCSS('position', 'relative')
    const first = await box(visitor).boundingBox()
    expect(first?.width).toBeGreaterThan(width / 2)
    expect((first?.width ?? 0) / (first?.height ?? 1)).toBeCloseTo(16 / 9, 1)
    release()
    await hydrated(visitor)
    expect(await placeholder(visitor).boundingBox()).toEqual(first)
    await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
    await placeholder(visitor).getByRole('button', once).click()
    await expect(frame(visitor).contentFrame().getByRole('button', { name: 'Play' })).toBeVisible()
    expect(await frame(visitor).boundingBox()).toEqual({ ...first, y: expect.any(Number) })
    expect(await shifted(visitor)).toEqual([])
  })

test('by keyboard alone: to the buttons, into the frame, and out of it again', async ({ visitor }) => {
  await standInForYouTube(visitor)
  await visitor.goto('/video')
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  await visitor.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Video' }).focus()
  const stops = ['Google Ireland Ltd', 'Load once', 'Always allow YouTube']
  for (let step = 0; step < 10 && stops.length; step++) {
    await visitor.page.keyboard.press('Tab')
    if ((await visitor.page.locator(':focus').textContent()) === stops[0]) stops.shift()
  }
  expect(stops).toEqual([])
  await visitor.page.keyboard.press('Enter')
  await expect(frame(visitor)).toBeFocused()
  await expect(frame(visitor).contentFrame().getByRole('button', { name: 'Play' })).toBeVisible()
  await visitor.page.keyboard.press('Tab')
  await expect(frame(visitor).contentFrame().getByRole('button', { name: 'Play' })).toBeFocused()
  await visitor.page.keyboard.press('Tab')
  await expect(visitor.page.locator('summary:focus')).toHaveCount(1)
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } })

    test('axe finds nothing, and on a narrow screen all of it can be read and reached', async ({ visitor }) => {
      await standInForYouTube(visitor)
      await visitor.goto('/video')
      await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
      const violations = async () => {
        await visitor.page.evaluate(axe)
        return visitor.page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run()
          return violations.map(({ id }) => id)
        })
      }
      expect(await violations()).toEqual([])
      expect(await placeholder(visitor).evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true)
      const bounds = await box(visitor).boundingBox()
      for (const button of await placeholder(visitor).getByRole('button').all()) {
        await button.scrollIntoViewIfNeeded()
        const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {}
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
        expect(x).toBeGreaterThanOrEqual(bounds?.x ?? Number.NaN)
        expect(x + width).toBeLessThanOrEqual((bounds?.x ?? 0) + (bounds?.width ?? 0))
        await expect(button).toBeInViewport({ ratio: 1 })
        expect(y).toBeGreaterThan(0)
      }
      await placeholder(visitor).getByRole('button', once).click()
      await expect(frame(visitor)).toBeVisible()
      expect(await violations()).toEqual([])
    })
  })

test('forced colours and reduced motion: the placeholder has an edge, and nothing moves', async ({ visitor }) => {
  await visitor.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await visitor.goto('/video')
  await expect(placeholder(visitor)).toHaveCSS('border-top-width', '1px')
  expect(await visitor.page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('the placeholder says what is there, without buttons that do nothing', async ({ visitor }) => {
    await visitor.page.goto('/video')
    await expect(placeholder(visitor)).toContainText('This content comes from Google Ireland Ltd.')
    await expect(placeholder(visitor).getByRole('link', { name: 'Google Ireland Ltd' })).toBeVisible()
    await expect(placeholder(visitor).getByRole('button')).toHaveCount(0)
    expect(visitor.contacts).toEqual([])
  })
})

const wired = test.extend<{ connections: { count: number } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  connections: async ({}, use) => use({ count: 0 }),
  // with a profile that is kept, because a private one never connects ahead of a request
  context: async ({ connections, launchOptions, baseURL }, use, testInfo) => {
    const server = createServer((socket) => {
      connections.count++
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP *.youtube-nocookie.com 127.0.0.1:${port}`]
    const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), { ...launchOptions, args, baseURL })
    await use(context)
    await context.close()
    server.close()
  },
})

wired('no connection is opened to the provider before, not even an idle one', async ({ visitor, connections }) => {
  await visitor.goto('/video')
  await hydrated(visitor)
  await placeholder(visitor).getByRole('button', once).hover()
  await placeholder(visitor).getByRole('button', once).focus()
  await visitor.page.waitForTimeout(500)
  expect(connections.count).toBe(0)
  await placeholder(visitor).getByRole('button', once).press('Enter')
  await expect.poll(() => connections.count).toBeGreaterThan(0)
})
