import type { Locator } from '@playwright/test'
import { axe } from './axe.js'
import { compareButtons } from './compareButtons.js'
import { findCutText } from './findCutText.js'
import { findFlatControls } from './findFlatControls.js'
import { findSmallTargets } from './findSmallTargets.js'
import { readPixels } from './readPixels.js'
import { readWindow } from './readWindow.js'
import { seeFocus } from './seeFocus.js'
import { show, showSurfaces } from './showSurfaces.js'
import { expect, test, type Visitor } from './site.js'
import type { SurfacesOptions } from './surfacesPage.js'
import { watchStatuses } from './watchStatuses.js'

// Every surface on a page that has nothing but them and long letters to read, measured.

const layouts = ['bar', 'box', 'corner', 'center'] as const
const languages = ['en', 'de', 'fi', 'ja', 'ar'] as const
const buttons = ['link', 'button', 'floating'] as const
const schemes = ['light', 'dark'] as const

const answered = `v1/${new Date().toISOString()}/save/yes:counter/no:sidebar.helpdesk.video/end`

test.beforeEach(async ({ visitor }) => {
  await showSurfaces(visitor.page)
  await visitor.page.goto('/surfaces')
})

const action = (surface: Locator, name: string) => surface.locator(`[data-consent-action="${name}"]`)
const opener = (visitor: Visitor, layout: string) => visitor.page.locator(`[data-consent-kit="preferences-button"][data-consent-layout="${layout}"]`)
const saved = (visitor: Visitor) => visitor.page.locator('[data-consent-kit="saved"]')

/** How much of two pictures of the same size is not the same, from 0 to 1. */
const difference = (one: readonly number[], other: readonly number[]) =>
  one.filter((pixel, index) => Math.abs(pixel - (other[index] ?? 0)) > 60).length / one.length

async function customize(visitor: Visitor) {
  await action(visitor.banner, 'customize').click()
  await expect(visitor.preferences).toBeVisible()
}

async function openDetails(visitor: Visitor) {
  for (const details of await visitor.preferences.locator('details').all())
    await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''))
}

test.describe('what has the focus', () => {
  const sizes = [
    { width: 1280, height: 800 },
    { width: 800, height: 600 },
    { width: 320, height: 568 },
    { width: 320, height: 256 },
  ]

  for (const layout of layouts)
    test(`is never under the banner: ${layout}`, async ({ visitor }) => {
      const { page } = visitor
      const hidden: string[] = []
      for (const size of sizes) {
        await page.setViewportSize(size)
        await show(page, { layout, buttons: ['link', 'button'], lang: 'fi' })
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        const count = await page.locator(':is(header, main, footer) :is(a, button, input, textarea)').count()
        for (const key of ['Tab', 'Shift+Tab']) {
          let seen = 0
          // through the page into the banner, and back through both
          for (let step = 0; step < count + 4; step++) {
            await page.keyboard.press(key)
            const { name, isInPage, isHidden } = await seeFocus(page)
            if (isInPage) seen++
            if (isHidden) hidden.push(`${key}, ${size.width} x ${size.height}: ${name}`)
          }
          expect(seen).toBe(count)
        }
        await action(visitor.banner, 'reject-all').click()
        await expect(visitor.banner).toHaveCount(0)
        expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull()
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
        await visitor.context.clearCookies()
      }
      expect(hidden).toEqual([])
    })
})

test('a click on what is half under the banner reaches it', async ({ visitor }) => {
  const { page } = visitor
  await page.setViewportSize({ width: 800, height: 600 })
  await show(page, { layout: 'bar' })
  const link = page.locator('main a').nth(3)
  const cover = await visitor.banner.boundingBox()
  const top = cover?.y ?? 0
  await link.evaluate((element, top) => window.scrollBy({ top: element.getBoundingClientRect().top - top + 6, behavior: 'instant' }), top)
  const box = await link.boundingBox()
  expect(box?.y).toBeLessThan(top)
  await page.mouse.click((box?.x ?? 0) + 10, top - 3)
  await expect(page).toHaveURL(/#mowing-2$/)
})

for (const colorScheme of schemes)
  for (const width of [1280, 320])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })

      test('Accept and Reject look the same on both layers, in every layout and language, and every target is large enough', async ({ visitor }) => {
        const { page } = visitor
        await page.emulateMedia({ reducedMotion: 'reduce' })
        const problems: string[] = []
        const measure = async (surface: Locator, name: string) =>
          problems.push(...[...(await compareButtons(surface)), ...(await findSmallTargets(surface))].map((problem) => `${name}: ${problem}`))
        for (const lang of languages) {
          for (const layout of layouts) {
            await show(page, { layout, lang })
            await measure(visitor.banner, `${layout}, ${lang}`)
          }
          await customize(visitor)
          await openDetails(visitor)
          await measure(visitor.preferences, `preferences, ${lang}`)
          await show(page, { lang, form: true })
          await measure(page.locator('main form'), `form, ${lang}`)
        }
        await visitor.setRecord(answered)
        await show(page, { buttons })
        for (const layout of buttons) await measure(opener(visitor, layout), layout)
        expect(problems.filter((problem) => !/^(link|button|floating): one is not there/.test(problem))).toEqual([])
      })
    })

for (const colorScheme of schemes)
  test(`axe finds nothing on any surface: ${colorScheme}`, async ({ visitor }) => {
    const { page } = visitor
    await page.emulateMedia({ colorScheme })
    const problems: string[] = []
    const look = async (name: string) => problems.push(...(await axe(page)).map((problem) => `${name}: ${problem}`))
    for (const layout of layouts) {
      await show(page, { layout, buttons, short: true })
      await look(layout)
    }
    await customize(visitor)
    await openDetails(visitor)
    await page.waitForFunction(() => !document.getAnimations().length)
    await look('preferences')
    await action(visitor.preferences, 'save').click()
    await expect(saved(visitor)).not.toBeEmpty()
    await look('saved')
    await show(page, { buttons, form: true, short: true })
    await openDetails(visitor)
    await look('form')
    await visitor.setRecord(answered.replace('.helpdesk', ''))
    await show(page, { form: true, short: true })
    await expect(visitor.banner).toContainText('something new')
    await look('something new')
    await visitor.context.clearCookies()
    await page.evaluate(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
    await show(page, { regime: 'opt-out', form: true, buttons, short: true })
    await expect(page.locator('main form')).toContainText('opt-out signal')
    await look('signal')
    expect(problems).toEqual([])
  })

test.describe('by keyboard', () => {
  test('Escape closes the preferences, saves nothing, and the focus returns to what opened them', async ({ visitor }) => {
    const { page } = visitor
    for (const layout of ['customize', ...buttons]) {
      const isBanner = layout === 'customize'
      if (!isBanner) await visitor.setRecord(answered)
      await show(page, { buttons })
      const by = isBanner ? action(visitor.banner, 'customize') : opener(visitor, layout)
      await by.press('Enter')
      await expect(visitor.preferences).toBeVisible()
      await visitor.preferences.locator('input[name="functional"]').press('Space')
      await expect(visitor.preferences.locator('input[name="functional"]')).toBeChecked()
      await page.keyboard.press('Escape')
      await expect(visitor.preferences).toHaveCount(0)
      await expect(by).toBeFocused()
      expect(await visitor.record()).toBe(isBanner ? undefined : answered)
    }
  })

  test('where what opened the preferences is gone, the focus is in the main part of the page, which does not move', async ({ visitor }) => {
    const { page } = visitor
    for (const name of ['save', 'accept-all', 'reject-all']) {
      await show(page, {})
      await page.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }))
      // what follows may grow above it
      const place = () => page.getByRole('heading', { name: 'Letter 3' }).evaluate((element) => element.getBoundingClientRect().top)
      const before = await place()
      await action(visitor.banner, 'customize').press('Enter')
      await action(visitor.preferences, name).press('Enter')
      await expect(visitor.preferences).toHaveCount(0)
      await expect(page.locator('main')).toBeFocused()
      expect(await place()).toBeCloseTo(before, 0)
      await page.keyboard.press('Tab')
      await expect(page.locator('main :is(a, iframe)').first()).toBeFocused()
      expect(await page.locator('main').getAttribute('tabindex')).toBeNull()
      await visitor.context.clearCookies()
    }
  })

  test('the banner is left as it is entered, and its parts follow each other as they are seen', async ({ visitor }) => {
    const { page } = visitor
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document
        const { x, y, width, height } = activeElement?.getBoundingClientRect() ?? new DOMRect()
        return { name: activeElement?.getAttribute('data-consent-action') ?? activeElement?.textContent, x: x + width / 2, y: y + height / 2 }
      })
    for (const width of [1280, 320])
      for (const lang of ['en', 'ar'] as const)
        for (const layout of layouts) {
          await page.setViewportSize({ width, height: 600 })
          await show(page, { layout, lang, short: true })
          await page.getByRole('link', { name: 'Terms' }).focus()
          const order: Awaited<ReturnType<typeof focused>>[] = []
          for (let step = 0; step < 4; step++) {
            await page.keyboard.press('Tab')
            order.push(await focused())
          }
          expect(order.map(({ name }) => name)).toEqual([
            { en: 'Cookie policy', ar: 'سياسة ملفات تعريف الارتباط' }[lang],
            'accept-all',
            'reject-all',
            'customize',
          ])
          for (const [index, { x, y }] of order.entries()) {
            const before = order[index - 1]
            if (!before) continue
            expect(y > before.y + 10 || (lang === 'ar' ? x < before.x : x > before.x)).toBe(true)
          }
          for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+Tab')
          await expect(page.getByRole('link', { name: 'Terms' })).toBeFocused()
          await action(visitor.banner, 'customize').focus()
          await page.keyboard.press('Tab')
          expect((await focused()).name).not.toMatch(/^(accept-all|reject-all|customize|Cookie policy)$/)
        }
  })

  test('every control does what it says by Enter and by Space', async ({ visitor }) => {
    const { page } = visitor
    const records = {
      'accept-all': /\/accept-all\/yes:s.*\/no:\/end$/,
      'reject-all': /\/reject-all\/yes:\/no:s.*\/end$/,
      save: /\/save\/yes:\/no:s.*\/end$/,
      close: /^$/,
    }
    for (const key of ['Enter', 'Space']) {
      for (const name of ['accept-all', 'reject-all'] as const) {
        await show(page, {})
        await action(visitor.banner, name).press(key)
        await expect(visitor.banner).toHaveCount(0)
        expect(await visitor.record()).toMatch(records[name])
        await visitor.context.clearCookies()
      }
      for (const name of ['accept-all', 'reject-all', 'save', 'close'] as const) {
        await show(page, {})
        await action(visitor.banner, 'customize').press(key)
        await expect(visitor.preferences).toBeVisible()
        await action(visitor.preferences, name).press(key)
        await expect(visitor.preferences).toHaveCount(0)
        expect((await visitor.record()) ?? '').toMatch(records[name])
        await visitor.context.clearCookies()
      }
      await show(page, {})
      await customize(visitor)
      for (const each of await visitor.preferences.locator('fieldset').all()) {
        await each.locator('summary').press(key)
        await expect(each.locator('details')).toHaveAttribute('open')
        const toggle = each.getByRole('switch').first()
        if (!(await toggle.count())) continue
        await toggle.press(key)
        await expect(toggle).toBeChecked()
        await toggle.press(key)
        await expect(toggle).not.toBeChecked()
      }
      expect(await visitor.record()).toBeUndefined()
      await visitor.setRecord(answered)
      for (const layout of buttons) {
        await show(page, { buttons })
        await opener(visitor, layout).press(key)
        await expect(visitor.preferences).toBeVisible()
      }
      await visitor.context.clearCookies()
    }
  })

  test('the preferences are modal: Tab stays in them, and the page behind cannot be reached', async ({ visitor }) => {
    const { page } = visitor
    await show(page, { buttons: ['link'] })
    await customize(visitor)
    await openDetails(visitor)
    const inside = () => page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog'))
    const visited = new Set<string>()
    for (const key of ['Tab', 'Shift+Tab'])
      for (let step = 0; step < 20; step++) {
        await page.keyboard.press(key)
        expect(await inside()).toBe(true)
        visited.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''))
      }
    // the cross, 4 details with 2 links less, 5 switches, 3 buttons
    expect(visited.size).toBeGreaterThan(12)
    const reached = await page.evaluate(() => {
      const outside = [...document.querySelectorAll<HTMLElement>(':is(header, main, footer, section) :is(a, button, input, textarea)')]
      return outside.filter((element) => {
        if (element.closest('dialog')) return false
        element.focus()
        const { x, y } = element.getBoundingClientRect()
        return document.activeElement === element || document.elementFromPoint(x + 1, y + 1) === element
      }).length
    })
    expect(reached).toBe(0)
  })
})

test.describe('a status', () => {
  const form = (visitor: Visitor) => visitor.page.locator('main form')
  const all = 'status: Saved: everything is allowed.'
  const none = 'status: Saved: everything optional is off.'
  const ways: Record<string, { said: readonly string[]; act: (visitor: Visitor) => Promise<void>; options?: SurfacesOptions; record?: string }> = {
    'Accept in the banner': { said: [all], act: (visitor) => action(visitor.banner, 'accept-all').click() },
    'Reject in the banner': { said: [none], act: (visitor) => action(visitor.banner, 'reject-all').click() },
    'Save in the preferences': {
      said: ['status: Saved. Allowed: Counter.'],
      act: async (visitor) => {
        await customize(visitor)
        await visitor.preferences.locator('input[name="analytics"]').check()
        await action(visitor.preferences, 'save').click()
      },
    },
    'Save in the preferences, later': {
      said: ['status: Saved. Allowed: Counter, Video.'],
      options: { buttons: ['link'] },
      record: answered,
      act: async (visitor) => {
        await opener(visitor, 'link').click()
        await visitor.preferences.locator('input[name="marketing"]').check()
        await action(visitor.preferences, 'save').click()
      },
    },
    'Save in a form': {
      said: ['status: Saved. Allowed: Counter, Video.'],
      options: { form: true },
      record: answered,
      act: async (visitor) => {
        await form(visitor).locator('input[name="marketing"]').check()
        await action(form(visitor), 'save').click()
      },
    },
    'Save in a form under the banner': {
      said: ['status: Saved. Allowed: Video.'],
      options: { form: true, short: true },
      act: async (visitor) => {
        await form(visitor).locator('input[name="marketing"]').check()
        await action(form(visitor), 'save').press('Enter')
      },
    },
    'Save in a form, then Accept in the banner': {
      said: [none, all],
      options: { form: true, short: true },
      act: async (visitor) => {
        await action(form(visitor), 'save').press('Enter')
        await visitor.context.clearCookies()
        await visitor.page.evaluate(() => window.dispatchEvent(new Event('focus')))
        await action(visitor.banner, 'accept-all').click()
      },
    },
  }

  test('says once what was saved', async ({ visitor }) => {
    const { page } = visitor
    for (const [way, { said, act, options = {}, record }] of Object.entries(ways))
      await test.step(way, async () => {
        if (record) await visitor.setRecord(record)
        await show(page, options)
        if (options.form) await expect(form(visitor)).toBeVisible()
        else if (!record) await expect(saved(visitor)).toBeAttached()
        const listen = await watchStatuses(page)
        await act(visitor)
        await expect.poll(listen).toEqual(said)
        await expect(visitor.banner).toHaveCount(0)
        // it is said after the paint, and what is said twice a moment later
        await page.waitForTimeout(200)
        expect(await listen()).toEqual(said)
        await visitor.context.clearCookies()
      })
  })

  test('goes after six seconds', async ({ visitor }) => {
    const { page } = visitor
    await page.clock.install()
    await page.goto('/surfaces')
    await show(page, {})
    await expect(saved(visitor)).toBeAttached()
    await page.clock.pauseAt(Date.now() + 3_600_000)
    await action(visitor.banner, 'accept-all').click()
    await page.clock.runFor(100)
    await expect(saved(visitor)).toBeVisible()
    await page.clock.runFor(5850)
    await expect(saved(visitor)).toBeVisible()
    await page.clock.runFor(250)
    await expect(saved(visitor)).toBeEmpty()
    await expect(saved(visitor)).toBeHidden()
  })
})

test.describe('the page under the banner', () => {
  /** Scrolls it, clicks in it, and goes through it by keyboard. */
  async function use({ page }: Visitor) {
    const names = await page.evaluate(() =>
      [document.documentElement, document.body, document.querySelector('#root')].map((element) => {
        const { overflow, position, touchAction } = getComputedStyle(element as Element)
        return [overflow, position, touchAction, element?.closest('[inert], [aria-hidden]')?.localName].join()
      }),
    )
    expect(names).toEqual(Array(3).fill('visible,static,auto,'))
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
    await page.mouse.move(100, 100)
    await page.mouse.wheel(0, 120)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(120)
    await page.getByRole('link', { name: 'Letters' }).click()
    await expect(page).toHaveURL(/#letters$/)
    await page.getByRole('link', { name: 'as it was last year' }).first().click()
    await expect(page).toHaveURL(/#grass-1$/)
    for (let step = 0; step < 24; step++) await page.keyboard.press('Tab')
  }

  test('stays usable, in every layout', async ({ visitor }) => {
    await visitor.page.setViewportSize({ width: 1000, height: 700 })
    for (const layout of layouts) {
      await show(visitor.page, { layout, buttons: ['link'] })
      await use(visitor)
      await expect(visitor.banner).toBeVisible()
      expect(await visitor.record()).toBeUndefined()
    }
  })

  /** As the scripts of block lists do, at once and whenever there is one again. */
  const remove = () => {
    const removeAll = () => {
      for (const banner of document.querySelectorAll('[data-consent-kit="banner"]')) banner.remove()
    }
    new MutationObserver(removeAll).observe(document, { subtree: true, childList: true })
    removeAll()
  }
  const blocks = {
    hides: ({ page }: Visitor) => page.addStyleTag({ content: '[data-consent-kit="banner"] { display: none !important }' }),
    removes: ({ page }: Visitor) => page.evaluate(remove),
  }
  for (const [way, block] of Object.entries(blocks))
    test(`stays usable where a block list ${way} the banner`, async ({ visitor }) => {
      const { page } = visitor
      await page.setViewportSize({ width: 1000, height: 700 })
      await show(page, { buttons: ['link'] })
      await opener(visitor, 'link').focus()
      await expect.poll(() => page.evaluate(() => document.documentElement.style.paddingBottom)).not.toBe('')
      await block(visitor)
      await expect(visitor.banner).toBeHidden()
      await use(visitor)
      expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull()
      await expect(page.locator('iframe')).toHaveCount(0)
      expect(await visitor.record()).toBeUndefined()
      // and so does the way back
      await opener(visitor, 'link').click()
      await visitor.preferences.locator('input[name="marketing"]').check()
      await action(visitor.preferences, 'save').click()
      await expect(visitor.preferences).toHaveCount(0)
      await expect(page.locator('iframe')).toBeVisible()
      await expect(opener(visitor, 'link')).toBeFocused()
    })

  test('stays usable where a block list removes the banner before anything else has run', async ({ visitor }) => {
    await visitor.page.addInitScript(remove)
    await visitor.goto('/')
    await expect(visitor.banner).toHaveCount(0)
    expect(visitor.contacts).toEqual([])
    await visitor.openPreferences()
    await action(visitor.preferences, 'reject-all').click()
    await expect(visitor.preferences).toHaveCount(0)
    expect(await visitor.record()).toMatch(/\/reject-all\//)
    await visitor.page.getByRole('navigation').getByRole('link', { name: 'Pricing' }).click()
    await expect(visitor.page).toHaveURL(/\/pricing$/)
  })
})

test.describe('every word can be read and every button be clicked', () => {
  const ways: Record<string, { sizes: readonly (readonly [width: number, height: number])[]; css: string }> = {
    'magnified four times': { sizes: [[320, 256]], css: '' },
    'at twice the text size': {
      sizes: [
        [1280, 800],
        [640, 800],
      ],
      css: 'html { font-size: 200% }',
    },
    'with the text spaced out': {
      sizes: [
        [1280, 800],
        [320, 568],
      ],
      css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    },
  }
  for (const [way, { sizes, css }] of Object.entries(ways))
    for (const lang of ['fi', 'ar'] as const)
      test(`${way}, in ${lang}`, async ({ visitor }) => {
        const { page } = visitor
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.addStyleTag({ content: `${css} ` })
        const problems: string[] = []
        const read = async (surface: Locator, name: string, height: number) => {
          problems.push(...(await findCutText(surface)).map((problem) => `${name}: ${problem}`))
          if (height < 300) for (const button of await surface.getByRole('button').all()) await button.click({ trial: true })
        }
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height })
          for (const layout of layouts) {
            await show(page, { lang, layout, short: true })
            await read(visitor.banner, `${width}, ${layout}`, height)
          }
          await customize(visitor)
          await read(visitor.preferences, `${width}, preferences`, height)
          await openDetails(visitor)
          await read(visitor.preferences, `${width}, details`, height)
          await action(visitor.preferences, 'save').click()
          await expect(saved(visitor)).not.toBeEmpty()
          await read(saved(visitor), `${width}, saved`, height)
          await visitor.context.clearCookies()
        }
        expect(problems).toEqual([])
      })
})

test.describe('in forced colours', () => {
  const looks = { light: {}, dark: {}, 'dark, on a light page': { page: 'light', surface: 'light' } } as const
  for (const [name, themes] of Object.entries(looks))
    test(`every control has an edge, and each state looks different: ${name}`, async ({ visitor }) => {
      const { page } = visitor
      await page.emulateMedia({ forcedColors: 'active', colorScheme: name === 'light' ? 'light' : 'dark', reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 700, height: 600 })
      const options = { themes, short: true }
      const problems: string[] = []
      await show(page, options)
      await expect(saved(visitor)).toBeAttached()
      await expect(saved(visitor)).toBeHidden()
      problems.push(...(await findFlatControls(visitor.banner, await readWindow(page))))
      await customize(visitor)
      const toggle = visitor.preferences.locator('input[name="analytics"]')
      const pictures = [await readWindow(page)]
      await toggle.check()
      pictures.push(await readWindow(page))
      const switches: (readonly number[])[] = []
      for (const picture of pictures) {
        problems.push(...(await findFlatControls(visitor.preferences, picture)))
        switches.push(await readPixels(toggle, picture))
      }
      expect(difference(...(switches as [number[], number[]]))).toBeGreaterThan(0.1)

      const states = {
        undecided: undefined,
        none: 'yes:/no:sidebar.helpdesk.counter.video',
        some: 'yes:counter/no:sidebar.helpdesk.video',
        all: 'yes:sidebar.helpdesk.counter.video/no:',
      }
      const seen: [state: string, pixels: readonly number[]][] = []
      for (const [state, choices] of Object.entries(states)) {
        if (choices) await visitor.setRecord(`v1/${new Date().toISOString()}/save/${choices}/end`)
        await show(page, { ...options, buttons: ['button', 'floating'], regime: 'notice' })
        await expect(opener(visitor, 'floating')).toHaveAttribute('data-consent-state', state)
        const picture = await readWindow(page)
        problems.push(...(await findFlatControls(page.locator('footer'), picture)))
        const pixels = await readPixels(opener(visitor, 'floating').locator('i'), picture)
        problems.push(...seen.filter(([, before]) => difference(pixels, before) < 0.05).map(([other]) => `${state} looks like ${other}`))
        seen.push([state, pixels])
      }
      expect(problems).toEqual([])
    })
})

test.describe('motion', () => {
  const running = (visitor: Visitor) => visitor.page.evaluate(() => document.getAnimations().length)

  for (const reducedMotion of ['reduce', 'no-preference'] as const)
    test(`where it is asked for: ${reducedMotion}`, async ({ visitor }) => {
      const { page } = visitor
      await page.emulateMedia({ reducedMotion })
      await show(page, {})
      const counts = [await running(visitor)]
      await expect(saved(visitor)).toBeAttached()
      counts.push(
        await action(visitor.banner, 'customize').evaluate(async (button: HTMLElement) => {
          button.click()
          while (!document.querySelector('dialog')) await new Promise(requestAnimationFrame)
          return document.getAnimations().length
        }),
      )
      await page.waitForFunction(() => !document.getAnimations().length)
      counts.push(
        await visitor.preferences.locator('input[name="analytics"]').evaluate(async (element: HTMLElement) => {
          element.click()
          await new Promise(requestAnimationFrame)
          return document.getAnimations().length
        }),
      )
      if (reducedMotion === 'reduce') expect(counts).toEqual([0, 0, 0])
      // else there would be nothing to reduce
      else expect(counts).toEqual([0, 1, 1])
    })
})

test('on paper there is nothing but the form of the page', async ({ visitor }) => {
  const { page } = visitor
  await page.emulateMedia({ media: 'print' })
  await show(page, { form: true, short: true })
  await expect(page.locator('main form')).toBeVisible()
  await expect(visitor.banner).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await customize(visitor)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-consent-kit="preferences"]')).toBeAttached()
  await expect(page.locator('[data-consent-kit="preferences"]')).toBeHidden()
  await expect(page.locator('main form')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await action(visitor.preferences, 'save').click()
  await expect(saved(visitor)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(saved(visitor)).not.toBeEmpty()
  await expect(saved(visitor)).toBeHidden()
  await show(page, { buttons, short: true })
  await expect(opener(visitor, 'floating')).toBeAttached()
  await expect(opener(visitor, 'floating')).toBeHidden()
})

test.describe('from right to left', () => {
  const gaps = (surface: Locator) =>
    surface.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect()
      return [Math.round(left), Math.round(document.documentElement.clientWidth - right)]
    })

  for (const dir of ['rtl', 'ltr'] as const)
    test(`everything is mirrored, on a page that is read from ${dir}`, async ({ visitor }) => {
      const { page } = visitor
      await page.setViewportSize({ width: 1000, height: 700 })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const placed: Record<string, readonly (number | undefined)[]> = {}
      for (const layout of layouts) {
        await show(page, { layout, lang: 'ar', dir })
        placed[layout] = await gaps(visitor.banner)
      }
      expect(placed).toEqual({ bar: [16, 16], box: [552, 16], corner: [16, 552], center: [284, 284] })
      await customize(visitor)
      const [close, title] = await Promise.all([action(visitor.preferences, 'close').boundingBox(), visitor.preferences.locator('h2').boundingBox()])
      expect(close?.x).toBeLessThan(title?.x ?? 0)
      const toggle = visitor.preferences.locator('input[name="analytics"]')
      const [label, control] = await Promise.all([visitor.preferences.getByRole('heading', { level: 3 }).nth(2).boundingBox(), toggle.boundingBox()])
      expect(control?.x).toBeLessThan(label?.x ?? 0)
      /** How much lighter the switch is on the left: off it is light with a dark knob, on it is dark with a light one. */
      const slope = async () => {
        const pixels = await readPixels(toggle, await readWindow(page))
        const sum = (isLeft: boolean) => pixels.filter((_, index) => index % 44 < 22 === isLeft).reduce((total, pixel) => total + pixel)
        return sum(true) - sum(false)
      }
      expect(await slope()).toBeGreaterThan(1000)
      await toggle.check()
      expect(await slope()).toBeGreaterThan(1000)
      await action(visitor.preferences, 'save').click()
      await show(page, { buttons, lang: 'ar', dir: 'rtl' })
      expect(await gaps(opener(visitor, 'floating'))).toEqual([940, 16])
    })

  test('each surface says its language and direction, whatever those of the page', async ({ visitor }) => {
    const { page } = visitor
    const missing: string[] = []
    const look = async (name: string, surface: Locator) => {
      const { lang, dir } = await surface.evaluate((element: HTMLElement) => ({ lang: element.lang, dir: element.dir }))
      if (lang !== 'ar' || dir !== 'rtl') missing.push(`${name}: ${lang} ${dir}`)
    }
    await show(page, { lang: 'ar', dir: 'ltr', form: true, buttons, short: true })
    await page.evaluate(() => {
      document.documentElement.lang = 'en'
    })
    await look('banner', visitor.banner)
    for (const layout of buttons) await look(layout, opener(visitor, layout))
    await look('form', page.locator('main form'))
    await customize(visitor)
    await look('preferences', visitor.preferences)
    await action(visitor.preferences, 'save').click()
    await look('saved', saved(visitor))
    expect(missing).toEqual([])
  })
})

test.describe('dark', () => {
  for (const colorScheme of schemes)
    test(`by the system, and forced on the page or on a surface; the system is ${colorScheme}`, async ({ visitor }) => {
      const { page } = visitor
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const light = { background: 'rgb(255, 255, 255)', color: 'rgb(24, 24, 27)' }
      const looks = { light, dark: { background: 'rgb(24, 24, 27)', color: 'rgb(244, 244, 245)' } }
      const lookOf = (surface: Locator) =>
        surface.evaluate((element) => {
          const { backgroundColor, color, colorScheme } = getComputedStyle(element)
          return { background: backgroundColor, color, scheme: colorScheme }
        })
      const wrong: string[] = []
      const themes = [undefined, ...schemes]
      for (const around of themes)
        for (const surface of themes) {
          await show(page, { themes: { around, surface }, form: true, short: true })
          const check = async (name: string, shown: Locator, expected: 'light' | 'dark') => {
            const { scheme, ...look } = await lookOf(shown)
            const isRight = JSON.stringify(look) === JSON.stringify(looks[expected]) && (scheme === 'light dark' || scheme === expected)
            if (!isRight) wrong.push(`${name} around ${around}, on it ${surface}: ${JSON.stringify(look)} ${scheme}`)
          }
          await check('banner', visitor.banner, surface ?? around ?? colorScheme)
          await check('form', page.locator('main form'), around ?? colorScheme)
          await customize(visitor)
          await check('preferences', visitor.preferences, surface ?? around ?? colorScheme)
          const label = visitor.preferences.getByRole('heading', { level: 3 }).first()
          const { color } = await lookOf(label)
          if (color !== looks[surface ?? around ?? colorScheme].color) wrong.push(`words in the preferences, around ${around}, on it ${surface}: ${color}`)
        }
      expect(wrong).toEqual([])
    })

  test('forced on the whole page', async ({ visitor }) => {
    await visitor.page.emulateMedia({ colorScheme: 'light' })
    await show(visitor.page, { themes: { page: 'dark' } })
    await expect(visitor.banner).toHaveCSS('background-color', 'rgb(24, 24, 27)')
    expect(await visitor.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)')
  })
})

test.describe('the way to the preferences', () => {
  test('says what is allowed, and the floating one makes room for the banner', async ({ visitor }) => {
    const { page } = visitor
    const states = [
      ['yes:/no:sidebar.helpdesk.counter.video', 'none', 'Cookie preferences 0/4'],
      ['yes:counter/no:sidebar.helpdesk.video', 'some', 'Cookie preferences 1/4'],
      ['yes:sidebar.helpdesk.counter.video/no:', 'all', 'Cookie preferences 4/4'],
    ] as const
    await show(page, { buttons })
    await expect(visitor.banner).toBeVisible()
    for (const layout of buttons) await expect(opener(visitor, layout)).toHaveAttribute('data-consent-state', 'undecided')
    await expect(opener(visitor, 'link')).toBeVisible()
    await expect(opener(visitor, 'button')).toBeVisible()
    await expect(opener(visitor, 'floating')).toBeHidden()
    await action(visitor.banner, 'reject-all').click()
    await expect(opener(visitor, 'floating')).toBeVisible()
    for (const [choices, state, name] of states) {
      await visitor.setRecord(`v1/${new Date().toISOString()}/save/${choices}/end`)
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      for (const layout of buttons) await expect(opener(visitor, layout)).toHaveAttribute('data-consent-state', state)
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1)
      await expect(page.getByRole('button', { name: 'Cookie preferences', exact: true })).toHaveCount(2)
    }
  })

  test('the floating one never lies over all of what has the focus', async ({ visitor }) => {
    const { page } = visitor
    await visitor.setRecord(answered)
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 500 })
      await show(page, { buttons })
      const count = await page.locator(':is(header, main, footer) :is(a, button, input, textarea)').count()
      const hidden = new Set<string>()
      for (const key of ['Tab', 'Shift+Tab'])
        for (let step = 0; step < count; step++) {
          await page.keyboard.press(key)
          const name = await page.evaluate(() => {
            const focused = document.activeElement as HTMLElement
            const { left, top, right, bottom } = focused.getBoundingClientRect()
            const corners = [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => document.elementFromPoint(x, y)))
            return corners.every((over) => over?.closest('[data-consent-layout="floating"]') && !focused.contains(over)) ? focused.textContent : ''
          })
          if (name) hidden.add(`${width}: ${name}`)
        }
      expect([...hidden]).toEqual([])
    }
  })
})
