import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Visitor } from './site.js'

// What the browser has stored, the site's endpoint sets once more.

const posted = (visitor: Visitor) => visitor.page.waitForResponse((response) => response.url().endsWith('/api/consent'))
const expiry = async (visitor: Visitor) => (await visitor.context.cookies()).find(({ name }) => name === 'consent')?.expires

test('each answer is set again by the server, with the id of its receipt', async ({ visitor }) => {
  await visitor.goto('/')
  const answered = posted(visitor)
  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  const text = await visitor.record()
  const response = await answered
  expect(response.request().postDataJSON()).toEqual({
    act: 'keep',
    key: expect.stringMatching(/^[\w-]{22}$/),
    record: text,
    previous: null,
    regime: 'opt-in',
    surface: 'banner',
    locale: 'en',
    wording: expect.stringMatching(/^[\w-]{22}$/),
  })
  expect(response.status()).toBe(200)
  expect((await response.headersArray()).filter(({ name }) => name.toLowerCase() === 'set-cookie').map(({ value }) => value)).toEqual([
    expect.stringContaining(`consent=${text?.replace('/end', `id-${response.request().postDataJSON().key}/end`)}; Path=/; Max-Age=`),
  ])
  expect(await visitor.record()).toBe(text)
})

test('the late response to an earlier answer does not set that again, whether the page stays or is left', async ({ visitor }) => {
  const { page } = visitor
  // a server that takes its time, which sets what it was sent; cookies know no ports
  const slow = createServer(async (request, response) => {
    const { record } = JSON.parse(Buffer.concat(await request.toArray()).toString())
    await new Promise((resolve) => setTimeout(resolve, 1000))
    response.setHeader('Set-Cookie', `consent=${record}; Path=/; Max-Age=1000`).end('{}')
  })
  await new Promise<void>((resolve) => slow.listen(0, resolve))
  const { port } = slow.address() as AddressInfo
  let posts = 0
  await page.route('**/api/consent', (route) => (posts++ ? route.continue() : route.continue({ url: `http://localhost:${port}/` })))
  for (const isLeft of [false, true])
    await test.step(isLeft ? 'left' : 'stays', async () => {
      posts = 0
      await visitor.goto('/')
      await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
      await expect.poll(() => posts).toBe(1)
      await visitor.openPreferences()
      const kept = posted(visitor)
      await visitor.preferences.getByRole('button', { name: 'Reject all' }).click()
      expect((await kept).status()).toBe(200)
      if (isLeft) await visitor.goto('/pricing')
      // longer than the late response takes
      await page.waitForTimeout(1500)
      expect(await visitor.record()).toMatch(/\/reject-all\/yes:\/no:/)
      await visitor.context.clearCookies()
    })
  slow.close()
  slow.closeAllConnections()
})

test('a withdrawal deletes the cookies that script cannot see, and leaves those of what stays allowed', async ({ visitor }) => {
  const cookie = { domain: 'localhost', path: '/', httpOnly: true, value: 'x' }
  await visitor.context.addCookies([
    { ...cookie, name: 'helpdesk_ticket' },
    { ...cookie, name: 'meadow_session' },
  ])
  await visitor.goto('/')
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(async () => (await visitor.stored()).cookies).toEqual(['meadow_session'])
})

test('an answer from before hydration is posted once the page is there', async ({ visitor }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await visitor.page.route('**/_next/static/**/*.js', (route) => released.then(() => route.continue()))
  await visitor.page.goto('/', { waitUntil: 'commit' })
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  const answered = posted(visitor)
  release()
  const post = (await answered).request().postDataJSON()
  expect(post).toMatchObject({ act: 'keep', surface: 'banner', locale: 'en', wording: expect.stringMatching(/^[\w-]{22}$/) })
  expect(post).not.toHaveProperty('previous')
})

test('a cookie that script may have written is set anew once a visit, for the rest of its lifetime', async ({ visitor }) => {
  const made = Date.now() - 3 * 86_400_000
  await visitor.setRecord(`v1/${new Date(made).toISOString()}/reject-all/yes:/no:billing.helpdesk.posthog.youtube/end`)
  const text = await visitor.record()
  const posts: unknown[] = []
  visitor.page.on('request', (request) => request.url().endsWith('/api/consent') && posts.push(request.postDataJSON()))
  const answered = posted(visitor)
  await visitor.goto('/')
  await answered
  expect(await visitor.record()).toBe(text)
  expect(Math.round(((await expiry(visitor)) ?? 0) - made / 1000 - 180 * 86_400)).toBeLessThan(60)
  await visitor.page.evaluate(() => location.assign('/pricing'))
  await expect(visitor.page).toHaveURL(/\/pricing$/)
  await visitor.page.waitForTimeout(500)
  expect(posts).toEqual([{ act: 'refresh' }])
})

test.describe('an endpoint that fails', () => {
  test.use({ expectedProblems: /did not keep the answer|Failed to load resource/ })

  for (const [what, fail] of [
    ['answers 500', 500],
    ['cannot be reached', 0],
  ] as const)
    test(`${what} loses nothing`, async ({ visitor }) => {
      await visitor.page.route('**/api/consent', (route) => (fail ? route.fulfill({ status: fail, body: 'broken' }) : route.abort()))
      await visitor.goto('/')
      await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
      await expect.poll(() => visitor.problems.filter((problem) => problem.includes('"/api/consent" did not keep the answer'))).toHaveLength(1)
      await visitor.page.reload()
      await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
      expect(await visitor.record()).toContain('/reject-all/')
    })
})
