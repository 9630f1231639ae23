import { axe } from './axe.js'
import { buttonLook } from './buttonLook.js'
import { packedStyles } from './packedStyles.js'
import { serveSurfaces } from './serveSurfaces.js'
import { expect, test } from './site.js'

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 320])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: width === 320 ? 640 : 800 } })

      test('axe finds nothing on the banner, in the dialog and on every page', async ({ visitor }) => {
        await visitor.goto('/')
        await expect(visitor.banner).toBeVisible()
        expect(await axe(visitor.page)).toEqual([])
        await visitor.banner.getByRole('button', { name: 'Customize' }).click()
        await expect(visitor.preferences).toBeVisible()
        for (const details of await visitor.preferences.locator('summary').all()) await details.click()
        await visitor.page.waitForTimeout(300)
        expect(await axe(visitor.page)).toEqual([])
        await visitor.preferences.getByRole('button', { name: 'Reject all' }).click()
        for (const path of ['/pricing', '/video', '/account', '/cookies']) {
          await visitor.goto(path)
          expect(await axe(visitor.page)).toEqual([])
        }
      })

      test('Accept and Reject look the same on both layers, and every target is large enough', async ({ visitor }) => {
        await visitor.goto('/')
        for (const [depth, layer] of [visitor.banner, visitor.preferences].entries()) {
          await expect(layer).toBeVisible()
          expect(await buttonLook(layer.getByRole('button', { name: 'Accept all' }))).toEqual(
            await buttonLook(layer.getByRole('button', { name: 'Reject all' })),
          )
          for (const details of await layer.locator('summary').all()) await details.click()
          for (const control of await layer.locator('button, input, summary').all()) {
            const box = await control.boundingBox()
            expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
          }
          if (depth === 0) await visitor.banner.getByRole('button', { name: 'Customize' }).click()
        }
      })
    })

test.describe('on the smallest screen', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('nothing scrolls sideways and every button can be reached', async ({ visitor }) => {
    await visitor.goto('/')
    for (const [depth, layer] of [visitor.banner, visitor.preferences].entries()) {
      await expect(layer).toBeVisible()
      expect(await layer.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
      for (const button of await layer.getByRole('button').all()) {
        await button.scrollIntoViewIfNeeded()
        await expect(button).toBeInViewport({ ratio: 0.9 })
      }
      if (depth === 0) await visitor.banner.getByRole('button', { name: 'Customize' }).click()
    }
  })
})

test('forced colours and reduced motion: the switches show their state, and nothing moves', async ({ visitor }) => {
  await visitor.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await visitor.goto('/')
  await visitor.banner.getByRole('button', { name: 'Customize' }).click()
  const toggle = visitor.preferences.locator('input[name="analytics"]')
  const background = () => toggle.evaluate((element) => getComputedStyle(element).backgroundColor)
  const off = await background()
  await toggle.check()
  expect(await background()).not.toBe(off)
  expect(await visitor.page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('what floats over the page is not printed, and a form in the page is', async ({ visitor }) => {
  const { page, banner } = visitor
  await serveSurfaces(page, [packedStyles('styles.css')])
  await page.goto('/surfaces?banner=box')
  await expect(banner).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(banner).toBeHidden()
  await page.goto('/surfaces?regime=opt-out')
  const form = page.locator('[data-consent-kit="preferences-form"]')
  const floating = page.locator('[data-consent-layout="floating"]')
  await expect(form).toBeVisible()
  await expect(floating).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expect(floating).toBeVisible()
})
