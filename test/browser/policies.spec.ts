import { axe } from './axe.js'
import { findFaults } from './findFaults.js'
import { expect, test, type Visitor } from './site.js'

// The cookie policies of four sites, each a page of the example with a provider of its own.

const asking = ['jtek', 'jetson']
const essentialOnly = ['conneqtos', 'flasktrack']

const article = ({ page }: Visitor) => page.locator('[data-consent-kit="policy"]')

for (const name of [...asking, ...essentialOnly])
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const)
    test.describe(`${name}, ${width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 640 } })

      test('axe finds nothing, and nothing sticks out', async ({ visitor }) => {
        await visitor.page.goto(`/policies/${name}`)
        if (asking.includes(name)) {
          await expect(visitor.banner).toBeVisible()
          expect(await axe(visitor.page)).toEqual([])
          await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
          await expect(visitor.banner).toHaveCount(0)
          // the note of what was saved may lie on what is there
          await expect(visitor.page.locator('[data-consent-kit="saved"]')).not.toBeEmpty()
          await expect(visitor.page.locator('[data-consent-kit="saved"]')).toBeEmpty({ timeout: 10_000 })
        }
        expect(await axe(visitor.page)).toEqual([])
        expect(await findFaults(article(visitor))).toEqual([])
      })
    })

for (const name of asking)
  test(`${name}: what is chosen in the policy holds, and the banner asks no more`, async ({ visitor }) => {
    await visitor.page.goto(`/policies/${name}`)
    await expect(visitor.banner).toBeVisible()
    const form = article(visitor).getByRole('form')
    await form.locator('input[name="analytics"]').check()
    await form.getByRole('button', { name: 'Save choices' }).click()
    await expect(visitor.banner).toHaveCount(0)
    const record = (await visitor.context.cookies()).find((cookie) => cookie.name === `${name}-consent`)?.value
    expect(record).toMatch(/\/save\/yes:[^/]*(usage)[^/]*\/no:[^/]*(dashboard)/)
    await visitor.page.reload()
    await expect(form.locator('input[name="analytics"]')).toBeChecked()
    await expect(visitor.banner).toHaveCount(0)
  })

for (const name of essentialOnly)
  test(`${name}: asks nothing, has nothing to choose, and fetches none of the code for that`, async ({ visitor }) => {
    const scripts: Promise<string>[] = []
    visitor.page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.text())
    })
    await visitor.page.goto(`/policies/${name}`, { waitUntil: 'networkidle' })
    await expect(article(visitor)).toContainText('All of it is needed for the site to work')
    await expect(visitor.banner).toHaveCount(0)
    await expect(visitor.page.getByRole('form')).toHaveCount(0)
    const code = (await Promise.all(scripts)).join('\n')
    // whether the code has them, and not the code, which would fill the report
    for (const text of ['consentkit-categories', 'Your last choice', 'consentkit-receipt']) expect(code.includes(text), text).toBe(false)
    expect(await visitor.context.cookies()).toEqual([])
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every page can be read, and its contents lead to its sections', async ({ visitor }) => {
    for (const name of [...asking, ...essentialOnly]) {
      await visitor.page.goto(`/policies/${name}`)
      await expect(article(visitor).getByRole('heading', { level: 1 })).toHaveText('Cookie policy')
      await article(visitor).getByRole('link', { name: 'Managing cookies' }).click()
      await expect(article(visitor).getByRole('heading', { name: 'Managing cookies' })).toBeInViewport()
    }
  })
})

test('on paper the page has its text and where its links lead, and nothing to press', async ({ visitor }) => {
  await visitor.page.goto('/policies/jetson')
  await expect(visitor.banner).toBeVisible()
  await expect(article(visitor).getByRole('form')).toBeVisible()
  await visitor.page.emulateMedia({ media: 'print' })
  await expect(article(visitor).locator('form')).toBeHidden()
  await expect(article(visitor).locator('nav')).toBeHidden()
  await expect(visitor.banner).toBeHidden()
  const provider = article(visitor).getByRole('link', { name: 'Stripe (United States)' })
  expect(await provider.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('https://stripe.com/privacy')
})
