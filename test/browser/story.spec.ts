import { expect, nothing, test } from './site.js'

// The whole story of a visitor, against the example site with the real posthog-js.

const accept = { name: 'Accept all' }
const reject = { name: 'Reject all' }

test('a first visit sends nothing and stores nothing until the visitor answers @every-build', async ({ visitor }) => {
  await visitor.goto('/')
  await expect(visitor.banner).toBeVisible()
  await visitor.page.mouse.wheel(0, 800)
  await visitor.page.keyboard.press('PageDown')
  await visitor.page.keyboard.press('Escape')
  for (const path of ['/pricing', '/video', '/account', '/cookies']) {
    await visitor.goto(path)
    await expect(visitor.banner).toBeVisible()
  }
  expect(visitor.contacts).toEqual([])
  expect(await visitor.stored()).toEqual(nothing)
  expect(await visitor.record()).toBeUndefined()
})

test('after Accept the tracker sends, on this page and on the next visit @every-build', async ({ visitor }) => {
  await visitor.goto('/')
  await visitor.banner.getByRole('button', accept).click()
  await expect(visitor.banner).toHaveCount(0)
  await expect.poll(() => visitor.received()).toContain('$pageview')
  await expect.poll(async () => (await visitor.stored()).localStorage.some((name) => name.startsWith('ph_'))).toBe(true)
  expect(await visitor.record()).toMatch(/^v1\/.*\/accept-all\/yes:.*posthog.*\/no:\/end$/)

  visitor.contacts.length = 0
  await visitor.goto('/pricing')
  await expect(visitor.banner).toHaveCount(0)
  await expect.poll(() => visitor.contacts.some((url) => url.includes('/collector'))).toBe(true)
})

test('a press is stored and the banner out of sight before anything else hears of it', async ({ visitor }) => {
  await visitor.goto('/')
  await expect(visitor.banner).toBeVisible()
  await visitor.page.evaluate(() => {
    const seen: string[] = []
    const banner = document.querySelector('[data-consent-kit="banner"]') as HTMLElement
    const look = (when: string) =>
      seen.push(`${when}: ${banner.isConnected ? (banner.hidden ? 'hidden' : 'shown') : 'gone'}, ${/accept-all/.test(document.cookie)}`)
    Object.assign(window, { seen })
    // behind React's own listener, in the same dispatch
    addEventListener('click', () => look('click'))
    document.addEventListener('consent-kit:change', () => look('change'))
  })
  await visitor.banner.getByRole('button', accept).click()
  await expect.poll(() => visitor.page.evaluate(() => (window as never as { seen: string[] }).seen)).toEqual(['click: hidden, true', 'change: gone, true'])
})

test('after Reject nothing runs and the banner never comes back @every-build', async ({ visitor }) => {
  await visitor.goto('/')
  await visitor.banner.getByRole('button', reject).click()
  await expect(visitor.banner).toHaveCount(0)
  for (let visit = 0; visit < 20; visit++) await visitor.page.reload()
  for (const path of ['/pricing', '/video', '/account', '/cookies']) {
    await visitor.goto(path)
    await expect(visitor.banner).toHaveCount(0)
  }
  expect(visitor.contacts).toEqual([])
  expect(await visitor.stored()).toEqual(nothing)
  expect(await visitor.record()).toMatch(/\/reject-all\/yes:\/no:.*posthog/)
})

test('choosing: everything is off at first, Save saves exactly the switches, and they are there when reopened', async ({ visitor }) => {
  await visitor.goto('/')
  await visitor.banner.getByRole('button', { name: 'Customize' }).click()
  const switches = visitor.preferences.getByRole('switch')
  for (const each of await switches.all()) await expect(each).not.toBeChecked()
  await visitor.preferences.locator('input[name="analytics"]').check()
  await visitor.preferences.getByRole('button', { name: 'Save choices' }).click()
  await expect(visitor.preferences).toHaveCount(0)
  await expect(visitor.banner).toHaveCount(0)
  expect(await visitor.record()).toMatch(/\/save\/yes:posthog\/no:/)

  await visitor.page.reload()
  await visitor.openPreferences()
  await expect(visitor.preferences.locator('input[name="analytics"]')).toBeChecked()
  await expect(visitor.preferences.locator('input[name="functional"]')).not.toBeChecked()
  await expect(visitor.preferences.locator('input[name="marketing"]')).not.toBeChecked()
})

test('Escape and the backdrop close without an answer, and the focus returns to the opener', async ({ visitor }) => {
  await visitor.goto('/')
  const customize = visitor.banner.getByRole('button', { name: 'Customize' })
  for (const close of [() => visitor.page.keyboard.press('Escape'), () => visitor.page.mouse.click(4, 4)]) {
    await customize.focus()
    await visitor.page.keyboard.press('Enter')
    await expect(visitor.preferences).toBeVisible()
    await visitor.preferences.locator('input[name="analytics"]').check()
    await close()
    await expect(visitor.preferences).toHaveCount(0)
    await expect(visitor.banner).toBeVisible()
    await expect(customize).toBeFocused()
  }
  expect(await visitor.record()).toBeUndefined()
  expect(visitor.contacts).toEqual([])
})

test('the preferences are modal and can be used by keyboard alone', async ({ visitor }) => {
  await visitor.goto('/')
  await visitor.banner.getByRole('button', { name: 'Customize' }).press('Enter')
  await expect(visitor.preferences).toBeVisible()
  expect(await visitor.page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true)
  await visitor.page.keyboard.press('Tab')
  for (let step = 0; step < 30; step++) {
    expect(await visitor.page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog'))).toBe(true)
    if (await visitor.page.evaluate(() => document.activeElement?.getAttribute('data-consent-action') === 'reject-all')) break
    await visitor.page.keyboard.press('Tab')
  }
  await visitor.page.keyboard.press('Enter')
  await expect(visitor.preferences).toHaveCount(0)
  expect(await visitor.record()).toMatch(/\/reject-all\//)
})

test('the page under the banner stays usable, and the dialog puts no scroll lock on it', async ({ visitor }) => {
  await visitor.goto('/')
  await expect(visitor.banner).toBeVisible()
  expect(await visitor.page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible')
  await visitor.page.getByRole('navigation').getByRole('link', { name: 'Pricing' }).click()
  await expect(visitor.page).toHaveURL(/\/pricing$/)
  await expect(visitor.banner).toBeVisible()
})

test('withdrawal stops the tracker, deletes what it stored, and a second yes starts it again @every-build', async ({ visitor }) => {
  await visitor.goto('/')
  await visitor.banner.getByRole('button', accept).click()
  await expect.poll(() => visitor.received()).toContain('$pageview')
  await expect.poll(async () => (await visitor.stored()).indexedDB.length).toBeGreaterThan(0)
  await visitor.page.evaluate(() => {
    localStorage.setItem('undeclared', 'stays')
    // biome-ignore lint/suspicious/noDocumentCookie: an item that nobody declared
    document.cookie = 'undeclared=stays'
  })

  await visitor.openPreferences()
  await visitor.preferences.getByRole('button', reject).click()
  await visitor.page.waitForTimeout(1500)
  visitor.contacts.length = 0
  const left = { cookies: ['undeclared'], localStorage: ['undeclared'], sessionStorage: [], indexedDB: [] }
  expect(await visitor.stored()).toEqual(left)

  // whatever a tracker would still send: clicks, navigation, timers, leaving the page
  await visitor.page.getByRole('navigation').getByRole('link', { name: 'Pricing' }).click()
  await expect(visitor.page).toHaveURL(/\/pricing$/)
  await visitor.page.mouse.click(200, 200)
  await visitor.page.waitForTimeout(4000)
  expect(visitor.contacts).toEqual([])
  expect(await visitor.stored()).toEqual(left)

  await visitor.openPreferences()
  await visitor.preferences.getByRole('button', accept).click()
  await expect.poll(() => visitor.contacts.some((url) => url.includes('/collector'))).toBe(true)
})

test('a video is neither loaded nor named in the HTML before its own yes, which answers nothing else', async ({ visitor }) => {
  const foreign: string[] = []
  await visitor.page.route(/youtube/, (route) => {
    foreign.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<title>a video</title>' })
  })
  await visitor.goto('/video')
  expect(await visitor.page.content()).not.toMatch(/(src|href)="[^"]*youtube/)
  await visitor.page.getByRole('button', { name: 'Always allow YouTube' }).click()
  await expect(visitor.page.locator('iframe[src*="youtube-nocookie"]')).toBeVisible()
  expect(foreign).toHaveLength(1)
  expect(await visitor.record()).toMatch(/\/save\/yes:youtube\/no:\/end$/)
  await expect(visitor.banner).toBeVisible()
})

test('account settings: the form in the page saves, says so, and agrees with the dialog', async ({ visitor }) => {
  await visitor.goto('/account')
  await visitor.banner.getByRole('button', reject).click()
  const form = visitor.page.locator('form[data-consent-kit="preferences-form"]')
  await form.locator('input[name="functional"]').check()
  await form.getByRole('button', { name: 'Save choices' }).click()
  await expect(form.getByRole('status')).toHaveText('Saved. Allowed: Billing period, Helpdesk.')
  await visitor.openPreferences()
  await expect(visitor.preferences.locator('input[name="functional"]')).toBeChecked()
})
