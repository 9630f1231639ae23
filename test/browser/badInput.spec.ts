import type { Locator } from '@playwright/test'
import { en } from '../../src/locales/en.js'
import { declarations, unbroken } from '../page/declarations.mjs'
import { servePage } from '../page/servePage.mjs'
import { findFaults } from './findFaults.js'
import { expect, test, type Visitor } from './site.js'

// What a site may declare at worst, on screens of every size: nothing sticks out, nothing lies on anything else, and
// whatever can be pressed can be reached.

const screens = [
  { width: 320, height: 256 },
  { width: 320, height: 568 },
  { width: 800, height: 600 },
  { width: 1440, height: 900 },
]
const layouts = ['bar', 'box', 'corner', 'center']

const { lang, dir, ...words } = en
const messages = Object.fromEntries(Object.keys(words).map((key) => [key, unbroken]))
const { 'no optional category': essential, ...declared } = declarations

const cases = {
  ...Object.fromEntries(Object.entries(declared).map(([name, declaration]) => [name, { declaration }])),
  'buttons of 44 characters': {
    declaration: declarations['30 categories'],
    messages: { acceptAll: 'Accept all of the cookies and similar things', rejectAll: 'Reject all of the cookies and similar things' },
  },
  'an unbroken token of 200 characters in every message': { declaration: declarations['30 categories'], messages },
}

const pages = Object.fromEntries(
  Object.entries(cases).flatMap(([name, given]) => [
    ...layouts.map((layout) => [`/${layout}/${name}`, { ...given, layout }]),
    [`/form/${name}`, { ...given, hasForm: true }],
  ]),
)

let site: Awaited<ReturnType<typeof servePage>>

test.use({ reducedMotion: 'reduce' })

test.beforeAll(async () => {
  site = await servePage({ ...pages, '/essential': { declaration: essential } })
})

test.afterAll(() => site.stop())

const action = (surface: Locator, name: string) => surface.locator(`[data-consent-action="${name}"]`)

/** The faults of a surface on every screen. */
async function faultsOf(surface: Locator) {
  const found: Record<string, readonly string[]> = {}
  for (const screen of screens) {
    await surface.page().setViewportSize(screen)
    const faults = await findFaults(surface)
    if (faults.length) found[`${screen.width}x${screen.height}`] = faults.slice(0, 8)
  }
  return found
}

async function openPreferences({ page }: Visitor) {
  await action(page.locator('footer'), 'customize').click()
  const dialog = page.locator('[data-consent-kit="preferences"]')
  await expect(dialog).toBeVisible()
  return dialog
}

const openDetails = (surface: Locator) =>
  surface.evaluate((root) => {
    for (const details of root.querySelectorAll('details')) details.open = true
  })

for (const name of Object.keys(cases))
  test.describe(name, () => {
    // four screens each
    test.describe.configure({ timeout: 90_000 })

    test('the banner, in every layout', async ({ visitor }) => {
      for (const layout of layouts)
        await test.step(layout, async () => {
          await visitor.page.goto(`${site.url}/${layout}/${name}`)
          await expect(visitor.banner).toBeVisible()
          expect(await faultsOf(visitor.banner)).toEqual({})
          await action(visitor.banner, 'reject-all').click()
          await expect(visitor.banner).toHaveCount(0)
          await visitor.context.clearCookies()
        })
    })

    test('the preferences', async ({ visitor }) => {
      await visitor.page.goto(`${site.url}/bar/${name}`)
      await action(visitor.banner, 'reject-all').click()
      const dialog = await openPreferences(visitor)
      expect(await faultsOf(dialog)).toEqual({})
      await openDetails(dialog)
      expect(await faultsOf(dialog)).toEqual({})
      await visitor.page.setViewportSize({ width: 320, height: 256 })
      await action(dialog, 'save').click()
      await expect(dialog).toHaveCount(0)
    })

    test('the form in a page, the note of what was saved, and the way back', async ({ visitor }) => {
      await visitor.page.goto(`${site.url}/form/${name}`)
      const form = visitor.page.locator('[data-consent-kit="preferences-form"]')
      await expect(form).toBeVisible()
      const note = visitor.page.locator('[data-consent-kit="saved"]')
      // its code is fetched when the browser is idle, and says nothing of what was answered before
      await expect(note).toBeAttached({ timeout: 15_000 })
      await action(visitor.banner, 'accept-all').click()
      await expect(note).not.toBeEmpty()
      expect(await faultsOf(note)).toEqual({})
      // it may lie on what is there for as long as it is shown
      await expect(note).toBeEmpty({ timeout: 10_000 })
      expect(await faultsOf(visitor.page.locator('footer'))).toEqual({})
      await openDetails(form)
      await action(form, 'reject-all').click()
      expect(await faultsOf(form)).toEqual({})
    })
  })

test('markup is shown as text in every place', async ({ visitor }) => {
  await visitor.page.goto(`${site.url}/form/markup in every text`)
  await expect(visitor.page.locator('[data-consent-kit="preferences-form"]')).toContainText('<b>bold</b>')
  await expect(visitor.banner).toContainText('<b>bold</b>')
  await expect(visitor.page.locator('img, b')).toHaveCount(0)
})

test('a site with essential cookies only asks nothing, and fetches no preferences before they are opened', async ({ visitor }) => {
  const { page } = visitor
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.goto(`${site.url}/essential`)
  await expect(page.locator('[data-watch="status"]')).toHaveText('decided')
  // whatever waits for the browser to be idle has waited for longer
  for (let round = 0; round < 3; round++) await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await expect(visitor.banner).toHaveCount(0)
  const before = fetched.length
  const dialog = await openPreferences(visitor)
  expect(fetched.slice(before), 'the preferences are files of their own').toContainEqual(expect.stringMatching(/\.js$/))
  await expect(dialog).toContainText('Always on')
  await expect(dialog.locator('input')).toHaveCount(0)
})
