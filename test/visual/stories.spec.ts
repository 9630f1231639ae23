import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'

interface StoryIndex {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: 'story' | 'docs'; readonly tags: readonly string[] }>>
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const font = createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')
const { entries } = JSON.parse(readFileSync(at('../../test-results/stories/index.json'), 'utf8')) as StoryIndex
const stories = Object.values(entries).filter(({ type, tags }) => type === 'story' && tags.includes('visual'))

const wide = { width: 800, height: 600 }
const narrow = { width: 320, height: 600 }
const looks = ['light', 'dark', 'narrow', 'rtl'] as const

/** Opens a story and waits until it has played. All text is in one font, because machines have different ones. */
async function open(page: Page, id: string, direction: string) {
  await page.goto(`/iframe.html?id=${id}&viewMode=story&globals=direction:${direction};a11y.manual:!true`)
  await page.addStyleTag({
    content: `
      @font-face { font-family: Inter; src: url('/inter.woff2'); font-weight: 100 900 }
      *, ::before, ::after { font-family: Inter !important; text-rendering: geometricPrecision !important }`,
  })
  const failures = await page.waitForFunction(
    (events) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as { __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): unknown[] | undefined } }
      return channel?.last('storyFinished') && events.flatMap((event) => channel.last(event) ?? [])
    },
    ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'],
  )
  expect(await failures.jsonValue()).toEqual([])
}

/** The fonts that the page's text is drawn with. */
async function fontsOf(page: Page) {
  const browser = await page.context().newCDPSession(page)
  await browser.send('DOM.enable')
  await browser.send('CSS.enable')
  const { root } = await browser.send('DOM.getDocument')
  const { nodeIds } = await browser.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '.page *' })
  const used = await Promise.all(nodeIds.map((nodeId) => browser.send('CSS.getPlatformFontsForNode', { nodeId })))
  return [...new Set(used.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)))]
}

test.beforeEach(({ page }) => page.route('/inter.woff2', (route) => route.fulfill({ path: font })))

for (const { id } of stories)
  test(id, async ({ page }) => {
    const expectLook = (look: (typeof looks)[number]) => expect.soft(page).toHaveScreenshot(`${id}-${look}.png`, { fullPage: true })
    await page.setViewportSize(wide)
    await open(page, id, 'ltr')
    await expectLook('light')
    expect((await fontsOf(page)).filter((name) => name !== 'Inter')).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectLook('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(narrow)
    await expectLook('narrow')
    await page.setViewportSize(wide)
    await open(page, id, 'rtl')
    await expectLook('rtl')
  })

test('every screenshot is one of a story', () => {
  const known = stories.flatMap(({ id }) => looks.map((look) => `${id}-${look}.png`))
  const orphans = readdirSync(at('screenshots')).filter((name) => !known.includes(name))
  if (test.info().config.updateSnapshots === 'none') expect(orphans).toEqual([])
  else for (const name of orphans) rmSync(at(`screenshots/${name}`))
})
