import { holdScripts } from './holdScripts.js'
import { expect, nothing, test } from './site.js'

// A page that is rendered per request, for a visitor whose answer the server has read; and one that is revalidated.

const path = '/rendering/request'
const now = () => new Date().toISOString()
const accepted = () => `v1/${now()}/accept-all/yes:billing.helpdesk.posthog.youtube/no:/end`
const refused = () => `v1/${now()}/reject-all/yes:/no:billing.helpdesk.posthog.youtube/end`
const shownBanner = /<section(?![^>]* hidden)[^>]* data-consent-kit="banner"/

test('the HTML is exactly right for each visitor, with gates open in it', async ({ visitor }) => {
  const html = async () => (await visitor.page.request.get(path)).text()
  const unknown = await html()
  expect(unknown).toMatch(shownBanner)
  expect(unknown).toMatch(/<p class="card">Analytics is off/)
  expect(unknown).not.toMatch(/<p class="card">Analytics is on/)
  await visitor.setRecord(accepted())
  const yes = await html()
  expect(yes).not.toContain('data-consent-kit="banner"')
  expect(yes).toMatch(/<p class="card">Analytics is on/)
  await visitor.setRecord(refused())
  const no = await html()
  expect(no).not.toContain('data-consent-kit="banner"')
  expect(no).toMatch(/<p class="card">Analytics is off/)
})

test('a page that is revalidated is the same for all visitors: the banner is in it, hidden', async ({ visitor }) => {
  const banner = async () => /<section[^>]* data-consent-kit="banner"[^>]*>/.exec(await (await visitor.page.request.get('/rendering/revalidated')).text())?.[0]
  const unknown = await banner()
  expect(unknown).toContain(' hidden=""')
  await visitor.setRecord(accepted())
  expect(await banner()).toBe(unknown)
  await visitor.goto('/rendering/revalidated')
  await expect(visitor.banner).toHaveCount(0)
  await visitor.context.clearCookies()
  await visitor.goto('/rendering/revalidated')
  await expect(visitor.banner).toBeVisible()
})

test('a refusal sticks before any script has come @every-build', async ({ visitor }) => {
  const release = await holdScripts(visitor.page)
  await visitor.page.goto(path, { waitUntil: 'commit' })
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  await expect(visitor.banner).toBeHidden()
  expect(visitor.page.url()).toContain(path)
  expect(await visitor.record()).toMatch(/^v1\/.{24}\/reject-all\/yes:\/no:.*posthog.*\/end$/)
  release()
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  await expect(visitor.banner).toHaveCount(0)
  await visitor.page.waitForTimeout(300)
  expect(visitor.contacts).toEqual([])
  expect(await visitor.stored()).toEqual(nothing)
})

test('a wish for the preferences is remembered, and a click after hydration is answered by React', async ({ visitor }) => {
  const release = await holdScripts(visitor.page)
  await visitor.page.goto(path, { waitUntil: 'commit' })
  await visitor.banner.getByRole('button', { name: 'Customize' }).click()
  release()
  await expect(visitor.preferences).toBeVisible()
  await visitor.page.keyboard.press('Escape')
  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  await expect(visitor.banner).toHaveCount(0)
  await expect(visitor.page.getByText('Analytics is on')).toBeVisible()
  await expect.poll(() => visitor.contacts.some((url) => url.includes('/collector'))).toBe(true)
})

test('whoever has decided gets the open gate without a flash, and hydration leaves it as it is @every-build', async ({ visitor }) => {
  await visitor.setRecord(accepted())
  const release = await holdScripts(visitor.page)
  await visitor.page.goto(path, { waitUntil: 'commit' })
  const open = visitor.page.getByText('Analytics is on')
  await expect(open).toBeVisible()
  await expect(visitor.banner).toHaveCount(0)
  await open.evaluate((element) => Object.assign(element, { isFromServer: true }))
  release()
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  expect(await open.evaluate((element) => (element as HTMLElement & { isFromServer?: boolean }).isFromServer)).toBe(true)
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  for (const [name, act, gate] of [
    ['Accept all', 'accept-all', 'Analytics is on'],
    ['Reject all', 'reject-all', 'Analytics is off'],
  ] as const)
    test(`${name} is a form post that comes back to the same page`, async ({ visitor }) => {
      await visitor.page.goto(`${path}?from=letter`)
      await expect(visitor.banner).toBeVisible()
      await expect(visitor.banner.getByRole('button', { name: 'Customize' })).toBeHidden()
      await visitor.banner.getByRole('button', { name }).click()
      await expect(visitor.page).toHaveURL(/\/rendering\/request\?from=letter$/)
      await expect(visitor.banner).toHaveCount(0)
      await expect(visitor.page.getByText(gate)).toBeVisible()
      expect(await visitor.record()).toContain(`/${act}/`)
      const [cookie] = await visitor.context.cookies()
      expect(Math.round(((cookie?.expires ?? 0) - Date.now() / 1000) / 86400)).toBe(180)
      await visitor.page.reload()
      await expect(visitor.banner).toHaveCount(0)
    })

  test('something new is answered alone', async ({ visitor }) => {
    await visitor.setRecord(`v1/${now()}/save/yes:posthog/no:billing.helpdesk/end`)
    await visitor.page.goto(path)
    await expect(visitor.banner).toContainText('YouTube')
    await visitor.banner.getByRole('button', { name: 'Reject', exact: true }).click()
    await expect(visitor.banner).toHaveCount(0)
    expect(await visitor.record()).toMatch(/\/save\/yes:posthog\/no:youtube\.billing\.helpdesk\/end$/)
  })

  test('a static page shows no banner that it could not take away again, and nothing gated loads', async ({ visitor }) => {
    await visitor.page.goto('/video')
    await expect(visitor.banner).toBeHidden()
    expect(visitor.contacts).toEqual([])
    expect(await visitor.page.locator('iframe').count()).toBe(0)
  })
})
