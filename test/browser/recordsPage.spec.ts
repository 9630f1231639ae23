import { readFile } from 'node:fs/promises'
import { type APIRequest, expect, type Page } from '@playwright/test'
import { axe } from './axe.js'
import { findFaults } from './findFaults.js'
import { test } from './site.js'

// How visitors answered, as whoever runs the site sees it: behind a password, which playwright.config.ts sets.

const credentials = { username: 'anybody', password: 'of the tests' }
/** Spoken nowhere, and so by no other test's visitor. */
const locale = 'qaa'

interface Site {
  readonly baseURL?: string
  readonly playwright: { readonly request: APIRequest }
}

/** The answer of a visitor of their own. */
async function answer({ baseURL = '', playwright }: Site, data: object) {
  const visitor = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } })
  expect((await visitor.post('/api/consent', { data })).status()).toBe(200)
  await visitor.dispose()
}

const sectionOf = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })

/** The numbers of a table's row: answers, accepted, partly, refused. */
async function figuresOf(page: Page, title: string, name: string): Promise<readonly number[]> {
  const cells = sectionOf(page, title)
    .locator('tr', { has: page.getByRole('rowheader', { name, exact: true }) })
    .locator('td')
  const texts = await cells.allTextContents()
  return [0, 1, 2, 3].map((cell) => Number(texts[cell]?.replaceAll(',', '') ?? 0))
}

test.describe('with the password', () => {
  test.use({ httpCredentials: credentials })

  test('every answer is counted and drawn by day, category, locale and regime, and is in the download @with-password', async ({
    visitor,
    baseURL,
    playwright,
  }) => {
    const { page } = visitor
    const today = new Date().toISOString().slice(0, 10)
    const readAll = async () => {
      await page.goto('/records')
      return Promise.all([
        figuresOf(page, 'By locale', locale),
        figuresOf(page, 'By regime', 'notice'),
        figuresOf(page, 'By category', 'analytics'),
        figuresOf(page, 'By day', today),
      ])
    }
    const before = await readAll()
    for (const data of [{ act: 'accept-all' }, { act: 'reject-all' }, { act: 'reject-all' }, { act: 'save', choices: { analytics: true, marketing: false } }])
      await answer({ baseURL, playwright }, { ...data, locale, regime: 'notice' })
    const after = await readAll()
    const [byLocale, byRegime, byCategory, byDay] = after.map((figures, table) => figures.map((figure, cell) => figure - (before[table]?.[cell] ?? 0)))
    expect(byLocale).toEqual([4, 1, 1, 2])
    expect(byRegime).toEqual([4, 1, 1, 2])
    // others answer at the same time, and may be those of another day by now
    expect(byCategory?.map((figure, cell) => figure >= ([4, 2, 0, 2][cell] ?? 0))).toEqual([true, true, true, true])
    expect(byDay?.[0]).toBeGreaterThanOrEqual(4)

    for (const title of ['By day', 'By category', 'By locale', 'By regime']) {
      const chart = sectionOf(page, title).getByRole('img')
      await expect.poll(() => chart.evaluate((image: HTMLImageElement) => image.naturalWidth), title).toBe(352)
    }
    const drawn = decodeURIComponent((await sectionOf(page, 'By locale').getByRole('img').getAttribute('src')) ?? '')
    expect(drawn).toContain(`>${locale}<`)

    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download these answers as CSV' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/^consent-records-[\d-]{10}-to-[\d-]{10}\.csv$/)
    const [head, ...rows] = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/)
    expect(head).toMatch(/^received,time,act,/)
    expect(rows.filter((row) => row.includes(`,notice,${locale},`))).toHaveLength(after[0]?.[0] ?? 0)
  })

  test('an answer that is given in the banner is counted', async ({ visitor }) => {
    const { page } = visitor
    await page.goto('/records')
    const [before = 0] = await figuresOf(page, 'By locale', 'en')
    await visitor.goto('/')
    await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
    await expect.poll(async () => (await visitor.context.cookies()).find(({ name }) => name === 'consent')?.value).toMatch(/id-[\w-]{22}/)
    await page.goto('/records')
    expect((await figuresOf(page, 'By locale', 'en'))[0]).toBeGreaterThan(before)
  })

  test('the days that are asked for are shown', async ({ visitor }) => {
    const { page } = visitor
    await page.goto('/records')
    await page.getByLabel('From').fill('2020-02-28')
    await page.getByLabel('To').fill('2020-03-01')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page.getByText('Answers: 0. Visitors: 0. From 2020-02-28 to 2020-03-01 (UTC).')).toBeVisible()
    await expect(sectionOf(page, 'By day').getByRole('rowheader')).toHaveText(['2020-02-28', '2020-02-29', '2020-03-01'])
    await expect(page.getByText('No answers.')).toHaveCount(3)
  })

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 320])
      test.describe(`${colorScheme}, ${width} px`, () => {
        test.use({ colorScheme, viewport: { width, height: 640 } })

        test('axe finds nothing, the page has its width, and the charts have its colors', async ({ visitor, baseURL, playwright }) => {
          const { page } = visitor
          await answer({ baseURL, playwright }, { act: 'save', choices: { functional: true, analytics: false, marketing: false }, regime: 'opt-in' })
          await page.goto('/records')
          expect(await axe(page)).toEqual([])
          // a table of six columns has a scroller of its own
          const faults = await findFaults(page.locator('[data-consent-kit="records"]'))
          expect(faults.filter((fault) => !/consentkit-table.* scrolls sideways|\b(table|thead|tbody|tr|th|td)\./.test(fault))).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
          expect((await page.locator('[data-consent-kit="records"]').boundingBox())?.width).toBe(Math.min(width, 1120))
          const charts = await page.getByRole('img').evaluateAll((images: HTMLImageElement[]) => images.map(({ currentSrc }) => decodeURIComponent(currentSrc)))
          expect(charts).toHaveLength(4)
          for (const chart of charts) expect(chart).toContain(colorScheme === 'dark' ? 'fill="#18181b"' : 'fill="#ffffff"')
        })
      })
})

const paths = ['/records', '/records/', '/records?from=2026-01-01', '/records/export', '/records/export?format=ndjson']
const basic = (text: string) => ({ authorization: `Basic ${btoa(text)}` })

test('nobody reads the records without the password', async ({ request }) => {
  const guesses = [{}, basic('anybody:guess'), basic('of the tests'), basic('of the tests:'), basic(''), { authorization: 'Bearer of the tests' }]
  for (const path of paths)
    for (const headers of guesses) {
      const response = await request.get(path, { headers: headers as Record<string, string> })
      expect([path, headers, response.status()]).toEqual([path, headers, 401])
      expect(response.headers()['www-authenticate']).toMatch(/^Basic /)
      expect(await response.text()).toBe('The records are for those who run this site.')
    }
})

test('a site without a password has no records to be read @without-password', async ({ request }) => {
  for (const path of paths)
    for (const headers of [{}, basic('anybody:'), basic('anybody:undefined')]) {
      const response = await request.get(path, { headers: headers as Record<string, string> })
      expect([path, response.status()]).toEqual([path, 404])
      expect(await response.text()).not.toMatch(/Consent records|received,time/)
    }
})
