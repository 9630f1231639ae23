import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { axe } from './axe.js'
import { compareButtons } from './compareButtons.js'
import { openDetails } from './openDetails.js'
import { packedStyles } from './packedStyles.js'
import { serveSurfaces } from './serveSurfaces.js'
import { expect, test } from './site.js'

// Each theme, by day and by night: readable, and with Accept and Reject alike.

const shadcn = readFileSync(resolve(import.meta.dirname, 'shadcn.css'), 'utf8')
const site = ':root { color-scheme: light dark } body { font-family: sans-serif }'
const styles = () => packedStyles('styles.css')
const themed = (theme: string) => packedStyles(`themes/${theme}.css`)
const themes = readdirSync(resolve(import.meta.dirname, '../../src/themes')).map((file) => file.replace('.css', ''))

const schemes = ['light', 'dark'] as const
const looks = ['none', ...themes.filter((theme) => theme !== 'shadcn')].flatMap((theme) =>
  schemes.map((colorScheme) => ({
    name: `${theme}, ${colorScheme}`,
    sheets: () => (theme === 'none' ? [site] : [site, themed(theme)]),
    colorScheme,
    attributes: '',
  })),
)
// shadcn/ui switches by a class, whatever the system says
for (const colorScheme of schemes)
  for (const name of schemes)
    looks.push({
      name: `shadcn, ${name} where the system is ${colorScheme}`,
      sheets: () => [site, shadcn, themed('shadcn')],
      colorScheme,
      attributes: `class="${name}"`,
    })

/** The contrast of a computed colour with what is below it, by WCAG 2: the surface, and the element's other colours in between. */
const contrast = (element: Locator, surface: string, ...properties: readonly string[]) =>
  element.evaluate(
    (element, [surface, ...properties]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
      if (!canvas) throw Error('no canvas')
      const luminance = (...layers: string[]) => {
        for (const layer of layers) {
          canvas.fillStyle = layer
          canvas.fillRect(0, 0, 1, 1)
        }
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
          const share = byte / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const colours = properties.map((property) => getComputedStyle(element).getPropertyValue(property))
      const layers = [getComputedStyle(element.closest(surface as string) as Element).backgroundColor, ...colours]
      const [low = 0, high = 0] = [luminance(...layers.slice(0, -1)), luminance(...layers)].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    },
    [surface, ...properties],
  )

const button = (surface: Locator, action: string) => surface.locator(`[data-consent-action="${action}"]`)

async function expectReadable(page: Page, surface: Locator) {
  expect(await axe(page)).toEqual([])
  expect(await compareButtons(surface)).toEqual([])
  const seen = new Set<string | null>()
  for (const each of await surface.getByRole('button').all()) {
    // of those that do the same, one stands for all
    const kind = await each.getAttribute('data-consent-action')
    if (seen.has(kind)) continue
    seen.add(kind)
    await each.hover()
    // measured where there is a surface below, which is many times faster than asking axe
    if (await each.evaluate((element) => element.parentElement?.closest('.consentkit-surface')))
      expect(await contrast(each, '.consentkit-surface:not(button)', 'background-color', 'color')).toBeGreaterThanOrEqual(4.5)
    else expect(await axe(page, 'button:hover')).toEqual([])
    // which axe would not see through
    await expect(each).toHaveCSS('filter', 'none')
  }
}

for (const { name, sheets, colorScheme, attributes } of looks)
  test.describe(name, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })
    test.beforeEach(({ visitor }) => serveSurfaces(visitor.page, [styles(), ...sheets()], attributes))

    test('every surface is readable, Accept and Reject look the same, and a switch stands out', async ({ visitor }) => {
      const { page, context, banner, preferences } = visitor
      test.setTimeout(90_000)
      await test.step('the banner', async () => {
        await page.goto('/surfaces?banner=box')
        await expectReadable(page, banner)
      })
      await test.step('the preferences', async () => {
        await visitor.setRecord(`v1/${new Date().toISOString()}/save/yes:counter/no:video/end`)
        await page.goto('/surfaces?banner=bar')
        await button(banner, 'customize').click()
        await openDetails(page)
        await expectReadable(page, preferences)
        for (const toggle of await preferences.getByRole('switch').all()) {
          await toggle.press('Tab')
          await page.keyboard.press('Shift+Tab')
          for (const property of ['border-top-color', 'outline-color']) expect(await contrast(toggle, 'dialog', property)).toBeGreaterThanOrEqual(3)
        }
      })
      await test.step('the form of a page, and the way back to the preferences', async () => {
        await context.clearCookies()
        await page.goto('/surfaces?regime=opt-out')
        await openDetails(page)
        await expectReadable(page, page.locator('main'))
      })
    })
  })

test('there are six themes', () => {
  expect(themes).toEqual(['meadow', 'midnight', 'paper', 'poster', 'shadcn', 'tailwind'])
})

test('a token of the site wins over that of a theme, whichever comes first', async ({ visitor }) => {
  const own = '[data-consent-kit] { --consent-background: #fffbe6 }'
  for (const sheets of [
    [styles(), themed('meadow'), own],
    [own, themed('meadow'), styles()],
  ]) {
    await serveSurfaces(visitor.page, sheets)
    await visitor.page.goto('/surfaces?banner=box')
    await expect(visitor.banner).toHaveCSS('background-color', 'rgb(255, 251, 230)')
    await visitor.page.unrouteAll()
  }
})

for (const theme of ['none', 'meadow'])
  test(`light and dark can be forced from above and on the surface itself, theme ${theme}`, async ({ visitor }) => {
    const { page, banner } = visitor
    await serveSurfaces(page, [styles(), theme === 'none' ? '' : themed(theme), site])
    await page.goto('/surfaces?banner=box')
    const background = () => banner.evaluate((element) => getComputedStyle(element).backgroundColor)
    const seen: Record<string, string> = {}
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      seen[colorScheme] = await background()
    }
    expect(seen.light).not.toBe(seen.dark)
    for (const colorScheme of schemes)
      for (const forced of schemes)
        for (const element of [page.locator('html'), page.locator('main'), banner]) {
          await page.emulateMedia({ colorScheme })
          await element.evaluate((element, forced) => element.setAttribute('data-consent-theme', forced), forced)
          expect(await background()).toBe(seen[forced])
          await element.evaluate((element) => element.removeAttribute('data-consent-theme'))
        }
  })
