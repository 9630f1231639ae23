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
    // by one clock, so that neither has heard of the other yet
    const moment = Date.now() + 500
    const press = (each: Visitor, action: string) =>
      each.page.evaluate(
        ([action, moment]) => setTimeout(() => document.querySelector<HTMLElement>(`[data-consent-action="${action}"]`)?.click(), Number(moment) - Date.now()),
        [action, moment],
      )
    await Promise.all([press(visitor, 'accept-all'), press(other, 'reject-all')])
    await expect(visitor.banner).toHaveCount(0)
    await expect(other.banner).toHaveCount(0)
    await expect
      .poll(async () => new Set([await visitor.choice(), await other.choice(), (await visitor.record())?.includes('/accept-all/') ? 'yes' : 'no']).size)
      .toBe(1)
    await visitor.context.clearCookies()
    for (const each of [visitor, other]) await each.page.reload()
  }
})

test.describe('back/forward cache', () => {
  // a bare script has no icon
  test.use({ expectedProblems: /404/ })

  test('a page that comes back obeys a refusal made elsewhere', async ({ visitor }) => {
    await visitor.goto('/')
    await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
    await expect.poll(() => visitor.contacts.some((url) => url.includes('/collector'))).toBe(true)
    await visitor.page.evaluate(() => addEventListener('pageshow', (event) => Object.assign(window, { cameBack: event.persisted })))
    await visitor.page.goto('/vendor/helpdesk.js')
    await visitor.setRecord((await visitor.record())?.replace(/yes:(.*)\/no:/, 'yes:/no:$1') ?? '')
    // nothing loads when a page comes back from the cache
    await visitor.page.goBack({ waitUntil: 'commit' })
    expect(await visitor.page.evaluate(() => (window as { cameBack?: boolean }).cameBack)).toBe(true)
    expect(await visitor.choice()).toBe('no')
    await visitor.page.waitForTimeout(1500)
    visitor.contacts.length = 0
    await visitor.page.waitForTimeout(3500)
    expect(visitor.contacts).toEqual([])
    expect((await visitor.stored()).localStorage).toEqual([])
  })
})
