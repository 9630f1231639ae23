import { expect, test } from './site.js'

// Global Privacy Control, as the request carries it and as the browser says it.

const honoured = 'Your opt-out signal is honoured'

test('the site says that it honours the signal', async ({ visitor }) => {
  const response = await visitor.page.request.get('/.well-known/gpc.json')
  expect(response.headers()['content-type']).toContain('application/json')
  expect(await response.json()).toEqual({ gpc: true, lastUpdate: '2026-11-22' })
})

test.describe('in an opt-out state', () => {
  test.use({ extraHTTPHeaders: { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' } })

  test('everything runs without a signal, and nobody is asked', async ({ visitor }) => {
    await visitor.goto('/rendering/request')
    await expect(visitor.banner).toHaveCount(0)
    await expect(visitor.page.locator('[data-service="youtube"]')).toContainText('not asked yet')
    await expect(visitor.page.getByText('Analytics is on')).toBeVisible()
    await expect(visitor.page.getByText(honoured)).toHaveCount(0)
  })

  test.describe('with the signal', () => {
    test.use({ extraHTTPHeaders: { 'cf-ipcountry': 'US', 'cf-region-code': 'CA', 'sec-gpc': '1' } })

    test.beforeEach(async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
    })

    test('what is sold is off, the rest is on, and the visitor is told, in the HTML already', async ({ visitor }) => {
      expect(await (await visitor.page.request.get('/rendering/request')).text()).toContain(honoured)
      await visitor.goto('/rendering/request')
      await expect(visitor.banner).toHaveCount(0)
      await expect(visitor.page.getByText(honoured)).toBeVisible()
      await expect(visitor.page.getByText('Analytics is on')).toBeVisible()
      expect(await visitor.record()).toBeUndefined()
      await visitor.openPreferences()
      await expect(visitor.preferences.getByText(honoured)).toBeVisible()
      await expect(visitor.preferences.locator('input[name="marketing"]')).not.toBeChecked()
      await expect(visitor.preferences.locator('input[name="analytics"]')).toBeChecked()
    })

    test('a later explicit choice wins, and lasts', async ({ visitor }) => {
      await visitor.goto('/rendering/request')
      await visitor.openPreferences()
      await visitor.preferences.getByRole('button', { name: 'Accept all' }).click()
      await expect(visitor.page.getByText(honoured)).toHaveCount(0)
      await visitor.goto('/rendering/request')
      await expect(visitor.page.locator('[data-service="youtube"]')).toHaveAttribute('data-choice', 'yes')
      await expect(visitor.page.getByText(honoured)).toHaveCount(0)
    })
  })
})

test.describe('where the law asks first', () => {
  test.use({ extraHTTPHeaders: { 'cf-ipcountry': 'FR', 'sec-gpc': '1' } })

  test('the signal answers nothing: the visitor is asked', async ({ visitor }) => {
    await visitor.goto('/rendering/request')
    await expect(visitor.banner).toBeVisible()
    await expect(visitor.page.getByText(honoured)).toHaveCount(0)
  })
})
