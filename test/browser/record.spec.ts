import { expect, nothing, test } from './site.js'

const day = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * day).toISOString()
const all = ['helpdesk', 'billing', 'posthog', 'youtube']
const record = (time: string, granted: readonly string[], denied: readonly string[]) => `v1/${time}/save/yes:${granted.join('.')}/no:${denied.join('.')}/end`

test('a service added since the answer is asked about alone; every earlier choice stands', async ({ visitor }) => {
  await visitor.setRecord(record(ago(1), ['posthog'], ['helpdesk', 'billing']))
  await visitor.goto('/')
  await expect(visitor.banner).toContainText('YouTube')
  await expect(visitor.banner).not.toContainText('PostHog')
  await expect.poll(() => visitor.contacts.some((url) => url.includes('/collector'))).toBe(true)
  await visitor.banner.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(visitor.banner).toHaveCount(0)
  expect(await visitor.record()).toMatch(/\/yes:youtube\.posthog~\w+\/no:(helpdesk~\w+\.billing~\w+|billing~\w+\.helpdesk~\w+)\/end$/)
})

test('an answer counts for 180 days, a refusal exactly as long as an acceptance', async ({ visitor }) => {
  for (const [granted, denied] of [
    [all, []],
    [[], all],
  ] as const) {
    await visitor.setRecord(record(ago(179), granted, denied))
    await visitor.goto('/')
    await expect(visitor.banner).toHaveCount(0)
    await visitor.setRecord(record(ago(181), granted, denied))
    await visitor.goto('/')
    await expect(visitor.banner).toBeVisible()
  }
})

const corrupt = {
  empty: '',
  truncated: record(ago(1), all, []).slice(0, -5),
  'cut inside an id': record(ago(1), all, []).slice(0, 50),
  'not ours': '{"analytics":true}',
  'percent-broken': '%E0%A4%A',
  '4 KB of noise': 'x~@./:'.repeat(660),
  'a future version': record(ago(1), all, []).replace('v1', 'v2'),
  __proto__: record(ago(1), ['__proto__', 'constructor'], []),
  'from the far future': record(ago(-400), all, []),
}

for (const [what, value] of Object.entries(corrupt))
  test(`a consent cookie that is ${what} reads as undecided`, async ({ visitor }) => {
    await visitor.setRecord(value)
    await visitor.goto('/')
    await expect(visitor.banner).toBeVisible()
    await visitor.page.waitForTimeout(500)
    expect(visitor.contacts).toEqual([])
    expect(await visitor.stored()).toEqual(nothing)
    await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
    await visitor.page.reload()
    await expect(visitor.banner).toHaveCount(0)
  })

test('the cookie deleted by hand: undecided at the next focus, and nothing that ran runs twice', async ({ visitor }) => {
  await visitor.goto('/')
  // its response sets the cookie again
  const kept = visitor.page.waitForResponse((response) => response.request().method() === 'POST')
  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => visitor.contacts.filter((url) => url.endsWith('/vendor/helpdesk.js')).length).toBe(1)
  await kept
  await visitor.context.clearCookies({ name: 'consent' })
  await visitor.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(visitor.banner).toBeVisible()
  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  await expect(visitor.banner).toHaveCount(0)
  await visitor.page.waitForTimeout(500)
  expect(visitor.contacts.filter((url) => url.endsWith('/vendor/helpdesk.js'))).toHaveLength(1)
})

test('a cookie of the same name on another path does not make the banner come back for ever', async ({ visitor }) => {
  await visitor.context.addCookies([{ name: 'consent', value: 'old', domain: 'localhost', path: '/pricing' }])
  await visitor.goto('/pricing')
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
  await visitor.page.waitForTimeout(500)
  await visitor.page.reload()
  await expect(visitor.banner).toHaveCount(0)
})
