import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { compile } from 'tailwindcss'
import { openDetails } from './openDetails.js'
import { packedStyles } from './packedStyles.js'
import { serveSurfaces } from './serveSurfaces.js'
import { expect, test } from './site.js'

// The package's styles beside the resets of Tailwind, in either order, look as they do on a page without a framework.

const { resolve } = createRequire(import.meta.url)
const classes = ['rounded-none', 'bg-red-500']
const ours = () => packedStyles('styles.css')
const unlayered = () => packedStyles('styles.unlayered.css')

/** By the compiler alone, which is JavaScript: Tailwind's own bundler plugins need a binary for each platform. */
async function tailwind4(source = '@import "tailwindcss";') {
  const sheets: Record<string, string> = { tailwindcss: readFileSync(resolve('tailwindcss/index.css'), 'utf8'), 'consent-kit/styles.css': ours() }
  const { build } = await compile(source, { loadStylesheet: async (id, base) => ({ path: id, base, content: sheets[id] ?? '' }) })
  return build(classes)
}

let built: string | undefined

/** By its command line: as a PostCSS plugin it would ask for the PostCSS that it depends on. */
function tailwind3() {
  built ??= execFileSync(process.execPath, [resolve('tailwindcss-3/lib/cli.js'), '--input', '-', '--content', import.meta.filename], {
    input: '@tailwind base; @tailwind components; @tailwind utilities;',
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  return built
}

/** What the site itself says, whatever it is made with. */
const site = `
  body { margin: 2rem; font: 1rem/1.6 serif; color: #222; background: #fff }
  main > :is(h1, h2, p):not([data-consent-kit]) { margin: 1rem 0; font: inherit }`

const layers = `
  @layer reset, consent, utilities;
  @layer reset { * { margin: 0; padding: 0; border: 0; background: none; text-decoration: none } :is(h2, h3, h4, button, code, small) { font: inherit } }
  @layer utilities { .rounded-none { border-radius: 0 } .bg-red-500 { background: rgb(239 68 68) } }`

const sites: Record<string, () => readonly string[] | Promise<readonly string[]>> = {
  'no framework, without the layer': () => [unlayered(), site],
  'Tailwind 4, ours first': async () => [ours(), await tailwind4(), site],
  'Tailwind 4, ours last': async () => [await tailwind4(), ours(), site],
  'Tailwind 4, ours first in its file': async () => [await tailwind4('@import "consent-kit/styles.css"; @import "tailwindcss";'), site],
  'Tailwind 4, ours last in its file': async () => [await tailwind4('@import "tailwindcss"; @import "consent-kit/styles.css";'), site],
  'Tailwind 3, ours first': () => [unlayered(), tailwind3(), site],
  'Tailwind 3, ours last': () => [tailwind3(), unlayered(), site],
  'layers of its own': () => [layers, `@layer consent { ${unlayered()} }`, site],
}

/** What differs from the page without a framework, element by element, when the page that is there is given the styles of each site. */
async function differences(page: Page) {
  const styles: Record<string, readonly string[]> = {}
  for (const [name, make] of Object.entries(sites)) styles[name] = await make()
  return page.evaluate(
    ({ plain, sites }) => {
      type Look = Record<string, Record<string, string>>

      const unseen: Record<string, RegExp> = {
        // the framework's own variables, taps and tabs, and text that only a phone would enlarge
        '*': /^(--.*|-webkit-tap-highlight-color|tab-size|text-size-adjust)$/,
        // what has a background and a border is drawn without the system's
        button: /^appearance$/,
        // a switch has no text
        input: /^(font-.*|line-height)$|^(?!background|border).*color$/,
        // in a flex box
        svg: /^vertical-align$/,
        // without padding and border
        'dialog::backdrop': /^box-sizing$/,
        small: /^box-sizing$/,
      }

      /** Every computed property and the box of each of our elements, and of what CSS adds to it. */
      const lookIn = (styles: readonly string[]) => {
        for (const style of document.querySelectorAll('style')) style.remove()
        for (const style of styles) document.head.append(Object.assign(document.createElement('style'), { textContent: style }))
        const look: Look = {}
        const note = (name: string, element: Element, pseudo?: string) => {
          const style = getComputedStyle(element, pseudo)
          if (/before|after/.test(pseudo ?? '') && style.content === 'none') return
          const values: Record<string, string> = {}
          for (const property of style) {
            // a border of no width looks the same in every style and colour
            const [side] = /^border-.+(?=-(style|color)$)/.exec(property) ?? []
            if (side && style.getPropertyValue(`${side}-width`) === '0px') continue
            if (unseen[element.localName + (pseudo === '::backdrop' ? pseudo : '')]?.test(property) || unseen['*']?.test(property)) continue
            values[property] = style.getPropertyValue(property)
          }
          if (!pseudo) {
            const { x, y, width, height } = element.getBoundingClientRect()
            values.box = [x, y, width, height].join(' ')
          }
          look[name + (pseudo ?? '')] = values
        }
        const walk = (name: string, element: Element) => {
          note(name, element)
          note(name, element, '::before')
          note(name, element, '::after')
          if (element.localName === 'dialog') note(name, element, '::backdrop')
          if (element.localName === 'summary') note(name, element, '::marker')
          for (const [index, child] of [...element.children].entries()) walk(`${name} > ${child.localName}:${index}`, child)
        }
        const inOther = '[data-consent-kit] [data-consent-kit]'
        for (const root of document.querySelectorAll(`[data-consent-kit]:not(${inOther})`))
          walk(`${root.getAttribute('data-consent-kit')} ${root.getAttribute('data-consent-layout') ?? ''}`, root)
        return look
      }

      const reference = lookIn(plain)
      const found: Record<string, string[]> = {}
      for (const [site, styles] of Object.entries(sites)) {
        const look = lookIn(styles)
        found[site] = [...new Set(Object.keys({ ...look, ...reference }))].flatMap((element) =>
          Object.keys({ ...look[element], ...reference[element] })
            .filter((property) => look[element]?.[property] !== reference[element]?.[property])
            .map((property) => `${element}, ${property}: ${look[element]?.[property]}, not ${reference[element]?.[property]}`),
        )
      }
      return { elements: Object.keys(reference).length, found }
    },
    { plain: [ours(), site], sites: styles },
  )
}

async function expectTheSameLook(page: Page, leastElements: number) {
  const { elements, found } = await differences(page)
  expect(elements).toBeGreaterThanOrEqual(leastElements)
  for (const [site, differing] of Object.entries(found)) expect.soft(differing, site).toEqual([])
}

test.describe('every element looks as it does without a framework', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test.beforeEach(({ visitor }) => serveSurfaces(visitor.page, [ours(), site]))

  for (const layout of ['bar', 'box', 'corner', 'center'])
    test(`the banner, ${layout}`, async ({ visitor }) => {
      await visitor.page.goto(`/surfaces?banner=${layout}`)
      await expect(visitor.banner).toBeVisible()
      await expectTheSameLook(visitor.page, 9)
    })

  test('the preferences with something new, and what is said when they are saved', async ({ visitor }) => {
    await visitor.setRecord(`v1/${new Date().toISOString()}/save/yes:counter/no:video/end`)
    await visitor.page.goto('/surfaces?banner=bar')
    await visitor.banner.locator('[data-consent-action="customize"]').click()
    await openDetails(visitor.page)
    await expect(visitor.preferences.locator('[data-consent-added]')).toHaveAttribute('data-consent-id', 'map')
    await expectTheSameLook(visitor.page, 70)
    await visitor.preferences.locator('[data-consent-action="save"]').click()
    await expect(visitor.page.locator('[data-consent-kit="saved"]')).not.toBeEmpty()
    await expectTheSameLook(visitor.page, 1)
  })

  test('the form and the buttons that open the preferences, where a signal is honoured', async ({ visitor }) => {
    await visitor.page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
    await visitor.page.goto('/surfaces?regime=opt-out')
    await openDetails(visitor.page)
    await expect(visitor.page.locator('[data-consent-layout="link"] small')).toBeVisible()
    await expect(visitor.page.locator('[data-consent-layout="floating"]')).toBeVisible()
    await visitor.page.locator('[data-consent-action="save"]').click()
    await expect(visitor.page.locator('form [role="status"]')).not.toBeEmpty()
    await expectTheSameLook(visitor.page, 70)
  })
})

const utilitiesLose = ['no framework, without the layer', 'Tailwind 3, ours last']

for (const [name, make] of Object.entries(sites))
  if (!utilitiesLose.includes(name))
    test(`a utility class wins: ${name}`, async ({ visitor }) => {
      await serveSurfaces(visitor.page, await make())
      await visitor.page.goto(`/surfaces?classes=${classes.join('+')}`)
      for (const element of [visitor.banner, visitor.banner.locator('[data-consent-action="accept-all"]')]) {
        await expect(element).toHaveCSS('border-radius', '0px')
        await expect(element).toHaveCSS('background-color', /^(oklch\(0\.637 0\.237 25\.331\)|rgb\(239, 68, 68\))$/)
      }
    })
