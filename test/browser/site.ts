import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** Everything that a page has stored, by name. */
export interface Stored {
  readonly cookies: readonly string[]
  readonly localStorage: readonly string[]
  readonly sessionStorage: readonly string[]
  readonly indexedDB: readonly string[]
}

/** A visitor with a fresh browser profile. Any console error or warning, and any uncaught error, fails the test. */
export class Visitor {
  readonly problems: string[] = []
  /** Requests to anything but the site's own pages and chunks. */
  readonly contacts: string[] = []

  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    page.on('console', (message) => {
      // what Next.js fetches ahead for its links, a slow machine needs late
      if (/\/_next\/.*\.css was preloaded using link preload but not used/.test(message.text())) return
      if (['error', 'warning'].includes(message.type())) this.problems.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.message}`))
    page.on('request', (request) => {
      const { hostname, pathname } = new URL(request.url())
      if (hostname !== 'localhost' || pathname.startsWith('/collector') || pathname.startsWith('/vendor')) this.contacts.push(request.url())
    })
  }

  get banner() {
    return this.page.locator('[data-consent-kit="banner"]')
  }

  get preferences() {
    return this.page.getByRole('dialog')
  }

  /** Goes to a page and waits until React has taken it over and whatever it starts has been started. */
  async goto(path = '/') {
    await this.page.goto(path)
    await expect(this.page.locator('[data-watch="status"]')).not.toHaveText('pending')
    await this.page.waitForTimeout(300)
  }

  async openPreferences() {
    await this.page.getByRole('button', { name: 'Cookie preferences' }).click()
    await expect(this.preferences).toBeVisible()
  }

  /** The value of the consent cookie, as the browser keeps it, without the receipt's id that the endpoint puts in after a while. */
  async record() {
    return (await this.context.cookies()).find(({ name }) => name === 'consent')?.value.replace(/\.id-[\w-]{22}(~\w+)?|id-[\w-]{22}(~\w+)?\.?/, '')
  }

  /** What this tab's store says of PostHog: `yes`, `no` or `undecided`. */
  async choice() {
    return this.page.locator('[data-service="posthog"]').getAttribute('data-choice')
  }

  /** Puts a consent cookie there as if from an earlier visit. */
  async setRecord(value: string) {
    await this.context.addCookies([{ name: 'consent', value, domain: 'localhost', path: '/' }])
  }

  /** The names of the events that the example's collector has received, from any visitor. */
  async received(): Promise<readonly string[]> {
    const response = await this.page.request.get('/api/received')
    const requests = (await response.json()) as readonly { readonly events: readonly string[] }[]
    return requests.flatMap(({ events }) => events)
  }

  /** What this page's origin has stored now, the consent cookie apart. */
  async stored(): Promise<Stored> {
    const cookies = (await this.context.cookies()).map(({ name }) => name).filter((name) => name !== 'consent')
    return this.page.evaluate(
      async (cookies) => ({
        cookies,
        localStorage: Object.keys(localStorage),
        sessionStorage: Object.keys(sessionStorage),
        indexedDB: (await indexedDB.databases()).map(({ name = '' }) => name),
      }),
      cookies,
    )
  }
}

export const nothing: Stored = { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [] }

interface Fixtures {
  readonly visitor: Visitor
  /** Matches problems that a test provokes on purpose. */
  readonly expectedProblems: RegExp | null
}

export const test = base.extend<Fixtures>({
  expectedProblems: [null, { option: true }],
  visitor: async ({ page, context, expectedProblems }, use) => {
    const visitor = new Visitor(page, context)
    await use(visitor)
    expect(visitor.problems.filter((problem) => !expectedProblems?.test(problem))).toEqual([])
  },
})

export { expect }
