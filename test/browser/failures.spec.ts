import { expect, test } from './site.js'

test.describe('cookies blocked', () => {
  test.use({ expectedProblems: /cookie "consent" was not kept/ })

  test('the choice holds for the life of the page, without a loop or a throw', async ({ visitor }) => {
    const session = await visitor.context.newCDPSession(visitor.page)
    await session.send('Emulation.setDocumentCookieDisabled', { disabled: true })
    await visitor.goto('/')
    await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
    await expect(visitor.banner).toHaveCount(0)
    await expect.poll(() => visitor.contacts.some((url) => url.includes('/collector'))).toBe(true)
    await visitor.page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await visitor.page.getByRole('navigation').getByRole('link', { name: 'Pricing' }).click()
    await expect(visitor.page).toHaveURL(/\/pricing$/)
    await expect(visitor.banner).toHaveCount(0)
    await visitor.page.reload()
    await expect(visitor.banner).toBeVisible()
  })
})

test.describe('in a sandboxed frame', () => {
  // the frame's own scripts and the browser complain; the package must not
  test.use({ expectedProblems: /^(?!.*consent-kit)|was not kept/ })

  test('where document.cookie throws, the banner works and the choice holds', async ({ visitor, baseURL }) => {
    const uncaught: string[] = []
    visitor.page.on('pageerror', (error) => uncaught.push(`${error.message} ${error.stack}`))
    await visitor.page.route('**/frame.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="allow-scripts" src="${baseURL}/" width="900" height="700"></iframe>` }),
    )
    await visitor.page.goto('/frame.html')
    const frame = visitor.page.frameLocator('iframe')
    await frame.locator('[data-consent-kit="banner"]').getByRole('button', { name: 'Reject all' }).click()
    await expect(frame.locator('[data-consent-kit="banner"]')).toHaveCount(0)
    expect(uncaught.filter((problem) => problem.includes('consent'))).toEqual([])
  })
})

test.describe('a service whose script', () => {
  test.use({ expectedProblems: /Failed to load resource|ERR_FAILED|ERR_BLOCKED|service "helpdesk" failed|uncaught: boom/ })

  const ways = {
    'is not found': (route: import('@playwright/test').Route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'no' }),
    'is blocked': (route: import('@playwright/test').Route) => route.abort('blockedbyclient'),
    throws: (route: import('@playwright/test').Route) => route.fulfill({ contentType: 'text/javascript', body: 'throw Error("boom")' }),
  }
  for (const [way, answer] of Object.entries(ways))
    test(`${way}: onError names it, everything else works, and what could not be had is tried again`, async ({ visitor }) => {
      const told: string[] = []
      visitor.page.on('console', (message) => told.push(message.text()))
      await visitor.page.route('**/vendor/helpdesk.js', answer)
      await visitor.goto('/')
      await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
      await expect.poll(() => told.some((text) => text.includes('service "helpdesk" failed (load)'))).toBe(true)
      await expect.poll(() => visitor.contacts.some((url) => url.includes('/collector'))).toBe(true)

      await visitor.page.unroute('**/vendor/helpdesk.js')
      await visitor.openPreferences()
      await visitor.preferences.getByRole('button', { name: 'Accept all' }).click()
      if (way !== 'throws') return void (await expect.poll(async () => (await visitor.stored()).indexedDB.length).toBeGreaterThan(0))
      // it has run, as far as it came, and is neither run nor told a second time
      await visitor.page.waitForTimeout(1000)
      expect(told.filter((text) => text.includes('service "helpdesk" failed (load)'))).toHaveLength(1)
      expect(await visitor.page.locator('script[src="/vendor/helpdesk.js"]').count()).toBe(1)
    })
})
