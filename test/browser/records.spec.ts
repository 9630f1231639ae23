import { expect, test } from './site.js'

// An answer becomes an entry of the log, and the log a receipt that the visitor can keep.

test('a decision becomes a receipt that is proven, and one id holds all answers of a visitor @every-build', async ({ visitor }) => {
  const { page, context } = visitor
  const value = async () => (await context.cookies()).find(({ name }) => name === 'consent')?.value ?? ''
  await visitor.goto('/account')
  await expect(page.getByRole('button', { name: 'Show my receipt' })).toBeDisabled()
  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(value).toMatch(/\/accept-all\/.*\/no:id-[\w-]{22}\/end$/)
  const [id] = /id-[\w-]{22}/.exec(await value()) ?? []

  await page.getByRole('button', { name: 'Show my receipt' }).click()
  const proof = page.locator('[data-proof]')
  await expect(proof).toHaveAttribute('data-proof', 'proven')
  await expect(proof).toContainText((id as string).slice(3))
  await expect(proof).toContainText('Signed: our log held this answer')

  await page.locator('main').getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(value).toMatch(/\/reject-all\/yes:\/no:/)
  await expect.poll(value).toContain(id as string)
})

test('an answer that the endpoint cannot take is kept, and sent on the next page', async ({ visitor }) => {
  const { page } = visitor
  const posts: { act?: string }[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/consent')) posts.push(request.postDataJSON())
  })
  await page.route('**/api/consent', (route) => route.fulfill({ status: 503, headers: { 'Retry-After': '600' }, body: 'The log is away.' }))
  await visitor.goto('/')
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => posts.length).toBe(1)
  await expect(visitor.banner).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('consent-kit-unsent'))).toContain('reject-all')
  expect(await visitor.record()).toMatch(/\/reject-all\//)
  // the browser, and the page, say that it was refused
  expect(visitor.problems.splice(0).every((problem) => /503|did not keep the answer/.test(problem))).toBe(true)

  await page.unroute('**/api/consent')
  await visitor.goto('/pricing')
  await expect.poll(() => posts.length).toBeGreaterThan(1)
  expect(posts.at(-1)).toMatchObject({ act: 'keep', key: posts[0] && 'key' in posts[0] ? posts[0].key : '' })
  await expect.poll(() => page.evaluate(() => localStorage.getItem('consent-kit-unsent'))).toBeNull()
  await expect.poll(async () => (await visitor.context.cookies()).find(({ name }) => name === 'consent')?.value).toMatch(/id-[\w-]{22}/)
})
