import type { Page } from '@playwright/test'
import { holdScripts } from './holdScripts.js'
import { expect, nothing, test } from './site.js'

// What the HTML does by itself, before any of the site's own script has come: at whichever page a project begins.

test('the banner is there at first paint, and a refusal sticks before any script has come @every-build @in-html', async ({ visitor }) => {
  const release = await holdScripts(visitor.page)
  await visitor.page.goto('', { waitUntil: 'commit' })
  await expect(visitor.banner).toBeVisible()
  await expect(visitor.banner).toContainText('We use cookies')
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  await expect(visitor.banner).toBeHidden()
  expect(await visitor.record()).toMatch(/^v1\/.{24}\/reject-all\/yes:\/no:[^/]+\/end$/)

  release()
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  await expect(visitor.banner).toHaveCount(0)
  await visitor.page.waitForTimeout(500)
  expect(visitor.contacts).toEqual([])
  expect(await visitor.stored()).toEqual(nothing)
})

test('an acceptance before hydration starts the services at hydration, and not before @in-html', async ({ visitor }) => {
  const release = await holdScripts(visitor.page)
  await visitor.page.goto('', { waitUntil: 'commit' })
  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  await expect(visitor.banner).toBeHidden()
  await visitor.page.waitForTimeout(300)
  expect(visitor.contacts).toEqual([])
  release()
  await expect.poll(() => visitor.contacts).not.toEqual([])
})

test('a wish for the preferences is remembered, and granted at hydration @in-html', async ({ visitor }) => {
  const release = await holdScripts(visitor.page)
  await visitor.page.goto('', { waitUntil: 'commit' })
  await visitor.banner.getByRole('button', { name: 'Customize' }).click()
  await expect(visitor.banner).toBeVisible()
  release()
  await expect(visitor.preferences).toBeVisible()
  await visitor.page.keyboard.press('Escape')
  await expect(visitor.preferences).toHaveCount(0)
  await expect(visitor.banner).toBeVisible()
  expect(await visitor.record()).toBeUndefined()
})

test('a press that begins before hydration and ends after it counts @in-html', async ({ visitor }) => {
  const release = await holdScripts(visitor.page)
  await visitor.page.goto('', { waitUntil: 'commit' })
  await visitor.banner.getByRole('button', { name: 'Reject all' }).hover()
  await visitor.page.mouse.down()
  release()
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('undecided')
  await visitor.page.waitForTimeout(500)
  expect(await visitor.record()).toBeUndefined()
  await visitor.page.mouse.up()
  await expect(visitor.banner).toBeHidden()
  expect(await visitor.record()).toMatch(/^v1\/.{24}\/reject-all\/yes:\/no:[^/]+\/end$/)
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  await expect(visitor.banner).toHaveCount(0)
})

test('the focus stays where it is at hydration', async ({ visitor }) => {
  const release = await holdScripts(visitor.page)
  await visitor.page.goto('/', { waitUntil: 'commit' })
  const customize = visitor.banner.getByRole('button', { name: 'Customize' })
  await customize.focus()
  release()
  await expect(visitor.banner).not.toHaveAttribute('data-early')
  await expect(customize).toBeFocused()
})

/** What the endpoint hears of an answer that was given in the banner. */
const inBanner = { surface: 'banner', locale: 'en', wording: expect.stringMatching(/^[\w-]{22}$/) }

/** Holds back what takes the early banner over, until the function that it returns is called. */
async function holdTakeover(page: Page) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(
    ({ pathname }) => pathname.endsWith('.js'),
    async (route) => {
      const response = await route.fetch()
      // nothing else knows of this
      if ((await response.text()).includes('scroll-padding')) await released
      await route.fulfill({ response })
    },
  )
  return async () => {
    release()
    await page.unrouteAll({ behavior: 'wait' })
  }
}

test('a press while the banner is taken over counts at once, and is logged with what it answered', async ({ visitor }) => {
  const release = await holdTakeover(visitor.page)
  const posted = visitor.page.waitForRequest((request) => request.method() === 'POST')
  await visitor.page.goto('/')
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('undecided')
  await expect(visitor.banner).toHaveAttribute('data-early')
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  await expect(visitor.banner).toBeHidden()
  expect(await visitor.record()).toMatch(/\/reject-all\/yes:\//)
  await release()
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  expect((await posted).postDataJSON()).toMatchObject(inBanner)
})

test('a press that the store finds in the cookie before the banner is taken over is logged once', async ({ visitor }) => {
  const release = await holdTakeover(visitor.page)
  const posts: unknown[] = []
  visitor.page.on('request', (request) => request.method() === 'POST' && posts.push(request.postDataJSON()))
  await visitor.page.goto('/')
  await expect(visitor.banner).toHaveAttribute('data-early')
  // from then on the store hears of each change of the cookie
  await visitor.page.waitForTimeout(1500)
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  expect(posts).toEqual([])
  await release()
  await expect.poll(() => posts).toMatchObject([{ ...inBanner, act: 'keep', record: expect.stringContaining('/reject-all/') }])
  await visitor.page.waitForTimeout(500)
  expect(posts).toHaveLength(1)
})

test('whoever has decided never sees the banner, not for one frame @in-html', async ({ visitor }) => {
  await visitor.goto('')
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  await visitor.page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      const banner = document.querySelector('[data-consent-kit="banner"]')
      if (banner?.checkVisibility()) seen.push('seen')
      requestAnimationFrame(look)
    }
    look()
  })
  const release = await holdScripts(visitor.page)
  await visitor.page.goto('', { waitUntil: 'commit' })
  await visitor.page.waitForTimeout(1000)
  await expect(visitor.banner).toBeHidden()
  release()
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  expect(await visitor.page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
})

test('something new is asked about alone, before hydration as after', async ({ visitor }) => {
  await visitor.setRecord(`v1/${new Date(Date.now() - 86_400_000).toISOString()}/save/yes:posthog/no:billing.helpdesk/end`)
  const release = await holdScripts(visitor.page)
  await visitor.page.goto('/', { waitUntil: 'commit' })
  await expect(visitor.banner).toContainText('YouTube')
  await expect(visitor.banner).not.toContainText('Analytics')
  const before = await visitor.banner.textContent()
  release()
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('undecided')
  expect(await visitor.banner.textContent()).toBe(before)
  await visitor.banner.getByRole('button', { name: 'Reject', exact: true }).click()
  // the endpoint may just be keeping the earlier one
  await expect.poll(() => visitor.record()).toMatch(/\/save\/yes:posthog~\w+\/no:youtube\.billing~\w+\.helpdesk~\w+\/end$/)
})

test('nothing of the banner shifts when it comes to life', async ({ visitor }) => {
  await visitor.page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Node | null }[] }[])
        if (entry.sources.some(({ node }) => node?.parentElement?.closest('[data-consent-kit]') || (node instanceof HTMLElement && node.dataset.consentKit)))
          shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await visitor.goto('/')
  await expect(visitor.banner).toBeVisible()
  await visitor.page.waitForTimeout(500)
  expect(await visitor.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})
