import { holdScripts } from './holdScripts.js'
import { expect, nothing, test, type Visitor } from './site.js'

// One behaviour, however the page was made: every project begins at a page that was made in another way.

const accept = { name: 'Accept all' }
const reject = { name: 'Reject all' }

/** Lists what the page's Content Security Policy refuses from now on. */
async function watchPolicy({ page }: Visitor) {
  const refused: string[] = []
  await page.exposeFunction('tellRefused', (directive: string) => refused.push(directive))
  await page.addInitScript(() => {
    const { tellRefused } = window as unknown as { tellRefused: (directive: string) => void }
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => tellRefused(effectiveDirective))
  })
  return refused
}

test('nothing before the yes, the service after it and on the next visit, nothing after a withdrawal @every-rendering', async ({ visitor }) => {
  const refused = await watchPolicy(visitor)
  const isStored = async () => (await visitor.stored()).localStorage.some((name) => name.startsWith('counter:'))
  await visitor.goto('')
  await expect(visitor.banner).toBeVisible()
  expect(await visitor.page.content()).not.toMatch(/(src|href)="[^"]*\/vendor\//)
  expect(visitor.contacts).toEqual([])
  expect(await visitor.stored()).toEqual(nothing)

  await visitor.banner.getByRole('button', accept).click()
  await expect(visitor.banner).toHaveCount(0)
  await expect.poll(isStored).toBe(true)
  expect(visitor.contacts).toHaveLength(1)
  expect(await visitor.record()).toMatch(/\/accept-all\/yes:[^/]*counter[^/]*\/no:\/end$/)

  await visitor.goto('')
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  await expect(visitor.banner).toHaveCount(0)
  await expect.poll(() => visitor.contacts).toHaveLength(2)

  await visitor.openPreferences()
  await expect(visitor.preferences.locator('input[name="analytics"]')).toBeChecked()
  await visitor.preferences.getByRole('button', reject).click()
  await expect(visitor.preferences).toHaveCount(0)
  await expect.poll(() => visitor.stored()).toEqual(nothing)
  expect(await visitor.record()).toMatch(/\/reject-all\/yes:\/no:[^/]*counter[^/]*\/end$/)

  await visitor.goto('')
  await expect(visitor.page.locator('[data-watch="status"]')).toHaveText('decided')
  await expect(visitor.banner).toHaveCount(0)
  expect(visitor.contacts).toHaveLength(2)
  expect(await visitor.stored()).toEqual(nothing)
  expect(refused).toEqual([])
})

test('a page that is made in the browser says nothing of the banner in its HTML, and shows it after mount @client-only', async ({ visitor }) => {
  expect(await (await visitor.page.request.get('')).text()).not.toContain('data-consent-kit')
  const release = await holdScripts(visitor.page)
  await visitor.page.goto('', { waitUntil: 'commit' })
  await visitor.page.waitForTimeout(300)
  await expect(visitor.banner).toHaveCount(0)
  release()
  await expect(visitor.banner).toBeVisible()
})

test('the page runs on the React that it is there to try @react-18', async ({ visitor }) => {
  await visitor.goto('')
  await expect(visitor.page.locator('[data-watch="react"]')).toHaveText('18.3.1')
})

test('the server answers from the request, in a page that is static but for that answer @per-request', async ({ visitor }) => {
  const answer = visitor.page.locator('[data-watch="server"]')
  await visitor.goto('/account')
  await expect(answer).toHaveText('not allowed')
  await visitor.banner.getByRole('button', accept).click()
  await expect(visitor.banner).toHaveCount(0)
  await visitor.goto('/account')
  await expect(answer).toHaveText('allowed')
  await expect(visitor.banner).toHaveCount(0)
})

test.describe('under a policy without a nonce @strict-policy', () => {
  test('no inline script is admitted but the one beside the banner', async ({ visitor }) => {
    const { 'content-security-policy': policy = '' } = (await visitor.page.request.get('')).headers()
    expect(policy).toMatch(/(^|; )script-src 'self' 'sha256-[^' ]+'(;|$)/)
    expect(policy).not.toMatch(/unsafe|nonce/)
  })

  test.describe('with the hash of something else', () => {
    test.use({ expectedProblems: /Content Security Policy/ })

    test('the script is refused, and the banner comes at hydration', async ({ visitor, baseURL }) => {
      const refused = await watchPolicy(visitor)
      const release = await holdScripts(visitor.page)
      await visitor.page.route(`${baseURL}`, async (route) => {
        const response = await route.fetch()
        const { 'content-security-policy': policy = '', ...headers } = response.headers()
        await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy.replace(/'sha256-.{8}/, "'sha256-AAAAAAAA") } })
      })
      await visitor.page.goto('', { waitUntil: 'commit' })
      await expect.poll(() => refused).toEqual(['script-src-elem'])
      await expect(visitor.banner).toBeHidden()
      release()
      await expect(visitor.banner).toBeVisible()
    })
  })
})
