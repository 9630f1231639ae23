import { readFileSync } from 'node:fs'
import { expect, test, type Visitor } from './site.js'

// What a visitor may ask of the site: to see, to take along, to take back and to be forgotten.

const receipt = ({ page }: Visitor) => page.locator('[data-consent-kit="receipt"]')
const rights = (visitor: Visitor) => visitor.page.getByRole('region', { name: 'Your rights' })

test('the receipt says what was chosen, and takes it back in one click @every-build', async ({ visitor }) => {
  await visitor.goto('/cookies')
  await expect(receipt(visitor)).toContainText('You have not chosen yet.')
  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  await expect(receipt(visitor)).toContainText('You allowed everything that was asked about.')
  await expect(receipt(visitor)).toContainText('Allowed: Billing period, Helpdesk, PostHog, YouTube')
  await expect.poll(async () => (await visitor.stored()).localStorage.join()).toContain('ph_')

  await rights(visitor).getByRole('button', { name: 'Turn off: Analytics' }).click()
  await expect(receipt(visitor)).toContainText('Refused: PostHog')
  expect(await visitor.choice()).toBe('no')
  await expect.poll(async () => (await visitor.stored()).localStorage.filter((name) => name.startsWith('ph_'))).toEqual([])

  await rights(visitor).getByRole('button', { name: 'Turn everything optional off' }).click()
  await expect(receipt(visitor)).toContainText('You refused everything that was asked about.')
  await expect(receipt(visitor).getByRole('status')).toHaveText('You took back what you had allowed.')
  expect(await visitor.record()).toMatch(/\/reject-all\/yes:\/no:/)
  await visitor.goto('/cookies')
  await expect(receipt(visitor)).toContainText('You refused everything that was asked about.')
})

test('what the browser knows can be downloaded @every-build', async ({ visitor }) => {
  await visitor.goto('/cookies')
  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  await visitor.page.evaluate(() => localStorage.setItem('billing-period', 'yearly'))
  await visitor.page.evaluate(() => localStorage.setItem('of-nobody', '1'))
  const downloading = visitor.page.waitForEvent('download')
  await receipt(visitor).getByRole('button', { name: 'Download my data' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('visitor-data.json')
  const data = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(data).toMatchObject({ format: 'consent-kit-visitor-data', version: 1, site: 'Meadow', record: { act: 'accept-all' }, undecided: [] })
  const find = (wanted: string) => data.items.find(({ name }: { name: string }) => name === wanted)
  expect(find('of-nobody'), 'what nobody has declared').toBeUndefined()
  const cookie = find('consent')
  expect(cookie).toMatchObject({ name: 'consent', kind: 'cookie', duration: '180 days', value: expect.stringContaining('v1') })
  expect(Date.parse(cookie.expires)).toBeGreaterThan(Date.now() + 179 * 86400e3)
  expect(cookie.age).toBeLessThan(60)
  expect(find('billing-period')).toMatchObject({ kind: 'localStorage', value: 'yearly', services: ['billing'] })
})

test('account settings: what a category has stored is deleted, and the choice stays', async ({ visitor }) => {
  await visitor.goto('/account')
  await visitor.banner.getByRole('button', { name: 'Accept all' }).click()
  const before = await visitor.record()
  await visitor.page.evaluate(() => localStorage.setItem('billing-period', 'yearly'))
  await visitor.page.getByRole('button', { name: 'Delete stored entries: Functional' }).click()
  await expect(visitor.page.locator('[data-consent-kit="reset"]')).toContainText('billing-period')
  expect((await visitor.stored()).localStorage).not.toContain('billing-period')
  expect(await visitor.record()).toBe(before)
  await expect(visitor.page.locator('input[name="functional"]')).toBeChecked()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the receipt claims nothing, and nothing in it can be pressed', async ({ visitor }) => {
    await visitor.page.goto('/cookies')
    await expect(visitor.page.getByRole('heading', { name: 'Your rights' })).toBeVisible()
    await expect(rights(visitor).getByRole('button', { disabled: false })).toHaveCount(0)
    await expect(visitor.page.locator('main')).not.toContainText(/You have not chosen|Allowed:|Refused:/)
  })
})
