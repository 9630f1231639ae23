import { declarations } from '../page/declarations.mjs'
import { servePage } from '../page/servePage.mjs'
import { openDetails } from './openDetails.js'
import { expect, test } from './site.js'

// How the preferences open where much is declared: 60 services with 300 items. npm run bench:preferences tells how long it takes.

let site: Awaited<ReturnType<typeof servePage>>

test.beforeAll(async () => {
  site = await servePage({ '/': { declaration: declarations['60 services with 300 items'] } })
})

test.afterAll(() => site.stop())

test('they open with the categories alone, and each is filled when it is opened', async ({ visitor }) => {
  const { page } = visitor
  await page.goto(site.url)
  // they have come
  await page.locator('[data-consent-kit="saved"]').waitFor({ state: 'attached' })
  const count = () => ({
    open: document.querySelectorAll('dialog[open]').length,
    categories: document.querySelectorAll('[data-consent-kit="category"]').length,
    services: document.querySelectorAll('[data-consent-kit="service"]').length,
    items: document.querySelectorAll('[data-consent-kit="service"] li').length,
  })
  // React answers a click before anything else happens
  const atOnce = await page.evaluate(`document.querySelector('footer button').click(), Promise.resolve().then(${count})`)
  expect(atOnce).toEqual({ open: 1, categories: 4, services: 0, items: 0 })
  await openDetails(page)
  await expect.poll(() => page.evaluate(count)).toEqual({ open: 1, categories: 4, services: 61, items: 301 })
})

test('a switch changes nothing but its own category', async ({ visitor }) => {
  const { page } = visitor
  await page.goto(site.url)
  await page.locator('footer button').click()
  await openDetails(page)
  await expect(page.locator('[data-consent-kit="service"]')).toHaveCount(61)
  const category = page.locator('[data-consent-kit="category"][data-consent-id="analytics"]')
  await category.evaluate((element) => {
    const changed = { within: new Set<Node>(), beyond: new Set<Node>() }
    Object.assign(window, { changed })
    const observer = new MutationObserver((mutations) => {
      for (const { target } of mutations) changed[element.contains(target) ? 'within' : 'beyond'].add(target)
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await category.locator('input').first().check()
  await expect(category.locator('input:checked')).toHaveCount(21)
  const changed = await page.evaluate(() => {
    const { within, beyond } = (window as unknown as { changed: Record<string, Set<Node>> }).changed as { within: Set<Node>; beyond: Set<Node> }
    return { within: [...within].map(({ nodeName }) => nodeName).sort(), beyond: [...beyond].map(({ nodeName }) => nodeName) }
  })
  // how many of the services are on; the switches say themselves that they are
  expect(changed).toEqual({ within: ['#text'], beyond: [] })
  await expect(page.locator('dialog input:checked')).toHaveCount(21)
})
