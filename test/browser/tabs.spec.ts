import { expect, test, Visitor } from './site.js'

test('a decision in one tab reaches the others at once', async ({ visitor }) => {
  const other = new Visitor(await visitor.context.newPage(), visitor.context)
  await visitor.goto('/')
  await other.goto('/pricing')
  await expect(visitor.banner).toBeVisible()
  await other.banner.getByRole('button', { name: 'Accept all' }).click()
  await expect(visitor.banner).toHaveCount(0)
  await expect.poll(() => visitor.contacts.some((url) => url.includes('/collector'))).toBe(true)

  await visitor.openPreferences()
  await visitor.preferences.getByRole('button', { name: 'Reject all' }).click()
  await other.page.waitForTimeout(1500)
  other.contacts.length = 0
  await other.page.waitForTimeout(3500)
  expect(other.contacts).toEqual([])
  expect((await other.stored()).localStorage).toEqual([])
  expect(other.problems).toEqual([])
})

test('two tabs that decide at once end on the same, last decision', async ({ visitor }) => {
  const other = new Visitor(await visitor.context.newPage(), visitor.context)
  await visitor.goto('/')
  await other.goto('/')
  for (let round = 0; round < 5; round++) {
    await Promise.all([
      visitor.banner.getByRole('button', { name: 'Accept all' }).dispatchEvent('click'),
      other.banner.getByRole('button', { name: 'Reject all' }).dispatchEvent('click'),
    ])
    await expect(visitor.banner).toHaveCount(0)
    await expect(other.banner).toHaveCount(0)
    await expect
      .poll(async () => new Set([await visitor.choices(), await other.choices(), (await visitor.record())?.includes('/accept-all/') ? 'on' : 'off']).size)
      .toBe(1)
    await visitor.context.clearCookies()
    for (const each of [visitor, other]) await each.page.reload()
  }
})

test('back/forward cache: a page that comes back obeys a refusal made elsewhere', async ({ visitor }) => {
  await visitor.goto('/')
  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => visitor.contacts.some((url) => url.includes('/collector'))).toBe(true)
  await visitor.page.evaluate(() => addEventListener('pageshow', (event) => Object.assign(window, { cameBack: event.persisted })))
  await visitor.page.goto('/vendor/helpdesk.js')
  await visitor.setRecord((await visitor.record())?.replace(/yes:(.*)\/no:/, 'yes:/no:$1') ?? '')
  await visitor.page.goBack()
  expect(await visitor.page.evaluate(() => (window as { cameBack?: boolean }).cameBack)).toBe(true)
  expect(await visitor.choices()).toBe('off')
  await visitor.page.waitForTimeout(1500)
  visitor.contacts.length = 0
  await visitor.page.waitForTimeout(3500)
  expect(visitor.contacts).toEqual([])
  expect((await visitor.stored()).localStorage).toEqual([])
})
