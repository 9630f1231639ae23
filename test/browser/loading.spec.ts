import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from './site.js'

const chunks = resolve(import.meta.dirname, '../../examples/next/.next/static/chunks')

/** The files that hold the preferences, in whichever chunks the bundler put them. */
const preferences = readdirSync(chunks).filter((name) => name.endsWith('.js') && readFileSync(join(chunks, name), 'utf8').includes('consentkit-switch'))

test('the preferences are fetched when the browser is idle, not with the page', async ({ visitor }) => {
  expect(preferences.length).toBeGreaterThan(0)
  const fetched: string[] = []
  visitor.page.on('request', (request) => fetched.push(request.url()))
  await visitor.page.goto('/')
  const isNamed = (text: string) => preferences.some((name) => text.includes(name))
  expect(isNamed(await (await visitor.page.request.get('/')).text())).toBe(false)
  await expect.poll(() => fetched.some(isNamed)).toBe(true)
})

test('who has answered fetches them only when about to open them', async ({ visitor }) => {
  await visitor.setRecord(`v1/${new Date().toISOString()}/reject-all/yes:/no:billing.helpdesk.posthog.youtube/end`)
  const fetched: string[] = []
  visitor.page.on('request', (request) => fetched.push(request.url()))
  await visitor.page.goto('/')
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  // whatever waits for the browser to be idle has waited for longer
  for (let round = 0; round < 3; round++) await visitor.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  const isNamed = (text: string) => preferences.some((name) => text.includes(name))
  expect(fetched.filter(isNamed)).toEqual([])
  await visitor.page.locator('footer [data-consent-action="customize"]').hover()
  await expect.poll(() => fetched.some(isNamed)).toBe(true)
})

test.describe('where they cannot be fetched', () => {
  test.use({ expectedProblems: /ERR_FAILED|Failed to load resource|the preferences did not load/ })

  test('the page goes on, onError is told, and opening them again tries again', async ({ visitor }) => {
    const isPreferences = (url: URL) => preferences.some((name) => url.pathname.endsWith(name))
    await visitor.page.route(isPreferences, (route) => route.abort())
    await visitor.goto('/')
    const customize = visitor.banner.getByRole('button', { name: 'Customize' })
    await customize.click()
    await expect.poll(() => visitor.problems.some((problem) => problem.includes('the preferences did not load'))).toBe(true)
    await expect(visitor.banner).toBeVisible()

    await visitor.page.unroute(isPreferences)
    await customize.click()
    await expect(visitor.preferences).toBeVisible()
  })
})
