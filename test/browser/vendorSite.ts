import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { defineConsent } from 'consent-kit/headless'
import { contentSecurityPolicy } from 'consent-kit/server'
import * as catalogue from 'consent-kit/services'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '../..')
const cache = new Map<string, Promise<string>>()

/** Bundles a script for the browser, as a site's production build does. */
export function bundle(code: string): Promise<string> {
  const bundled = async () => {
    const { outputFiles } = await build({
      stdin: { contents: code, loader: 'ts', resolveDir: import.meta.dirname },
      nodePaths: [join(root, 'test/vendors/node_modules'), join(root, 'examples/next/node_modules')],
      bundle: true,
      write: false,
      minify: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
    })
    return outputFiles[0]?.text ?? ''
  }
  const found = cache.get(code) ?? bundled()
  cache.set(code, found)
  return found
}

/** The text of a file of one of the vendors' own packages. */
export const vendorFile = (path: string): string =>
  readFileSync(join(root, path.startsWith('posthog-js') ? 'examples/next/node_modules' : 'test/vendors/node_modules', path), 'utf8')

/** One request to anybody but the site itself. */
export interface Contact {
  readonly url: string
  readonly method: string
  readonly body: string
}

/** What a site of vendors is made of. */
export interface VendorSiteParts {
  /** What stands in `services: { … }` of its declaration, in which every vendor of the catalogue can be named. */
  readonly services: string
  /** What its own code does beside. */
  readonly code?: string
  /** What stands in its `<head>` before everything else. */
  readonly head?: string
  /** What stands in its `<body>` beside. */
  readonly markup?: string
  /** The answer to a request, by a part of its address; every other gets an empty one. */
  readonly scripts?: Readonly<Record<string, string | (() => string | Promise<string>)>>
  /** More that its Content Security Policy admits, by directive; the policy is that of the declaration. */
  readonly directives?: Readonly<Record<string, string>>
}

/**
 * A site that is nobody's, `https://www.shop.example`, without React: its buttons answer, and whatever its vendors are asked
 * for is answered here. Any console error or warning, and any uncaught error, fails {@link VendorSite.finish}.
 */
export class VendorSite {
  readonly contacts: Contact[] = []
  readonly problems: string[] = []

  private constructor(readonly page: Page) {}

  static async open(page: Page, { services, code = '', head = '', markup = '', scripts = {}, directives }: VendorSiteParts): Promise<VendorSite> {
    const site = new VendorSite(page)
    const names = Object.keys(catalogue)
    const declared = new Function(...names, `return { ${services} }`)(...Object.values(catalogue))
    const consent = defineConsent({ categories: { functional: {}, analytics: {}, marketing: {} }, services: declared })
    const policy = contentSecurityPolicy(consent, null, { nonce: 'n0nce', admitUndecided: true, directives })
    const bundled = await bundle(`
      import { activate, createConsentStore, defineConsent, onConsent, startGate } from 'consent-kit/headless'
      import { ${names.join(', ')} } from 'consent-kit/services'
      const consent = defineConsent({ categories: { functional: {}, analytics: {}, marketing: {} }, services: { ${services} } })
      const store = createConsentStore(consent)
      const reports = [], errors = []
      startGate(store, {
        nonce: document.currentScript?.nonce,
        onError: ({ message }) => errors.push(message),
        onWithdrawal: (report) => reports.push(report),
      })
      Object.assign(window, { consent, store, reports, errors })
      ${code}
    `)
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="/icon.svg">${head}<title>Shop</title></head>
      <body><h1>Shop</h1><p><a href="/other">Another page</a></p><button>Press</button>${markup}<script nonce="n0nce" src="/site.js"></script></body></html>`
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) site.problems.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => site.problems.push(`uncaught: ${error.message}`))
    await page.context().route('**/*', async (route) => {
      const request = route.request()
      const { hostname, pathname } = new URL(request.url())
      if (hostname === 'www.shop.example') {
        if (pathname === '/site.js') return route.fulfill({ contentType: 'text/javascript', body: bundled })
        if (pathname === '/icon.svg') return route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
        if (request.resourceType() === 'document') return route.fulfill({ contentType: 'text/html', body, headers: { 'content-security-policy': policy } })
      }
      const [, script] = Object.entries(scripts).find(([part]) => request.url().includes(part)) ?? []
      site.contacts.push({ url: request.url(), method: request.method(), body: request.postDataBuffer()?.toString('latin1') ?? '' })
      const headers = {
        'access-control-allow-origin': request.headers().origin ?? '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': '*, authorization, content-type',
      }
      if (script !== undefined) return route.fulfill({ contentType: 'text/javascript', headers, body: typeof script === 'string' ? script : await script() })
      return route.fulfill({ contentType: 'application/json', headers, body: '{}' })
    })
    // several trackers send nothing of a browser that says that it has no window
    await page.addInitScript(() => {
      for (const key of ['webdriver', 'userAgentData']) Object.defineProperty(Navigator.prototype, key, { get: () => undefined, configurable: true })
    })
    await page.goto('https://www.shop.example/')
    await site.settle()
    return site
  }

  /** Lets whatever has been started start, and what was stopped end. */
  async settle(milliseconds = 400): Promise<void> {
    await this.page.waitForTimeout(milliseconds)
  }

  async answer(act: 'acceptAll' | 'rejectAll' | 'reset'): Promise<void> {
    await this.page.evaluate((act) => (window as never as { store: Record<string, () => void> }).store[act]?.(), act)
    await this.settle()
  }

  async save(choices: Readonly<Record<string, boolean>>): Promise<void> {
    await this.page.evaluate((choices) => (window as never as { store: { save(of: object): void } }).store.save(choices), choices)
    await this.settle()
  }

  /** Does what a visitor does, and what makes a tracker send: presses, goes elsewhere in the page, hides it, comes back. */
  async use(): Promise<void> {
    await this.page.getByRole('button', { name: 'Press' }).click()
    await this.page.evaluate(() => {
      history.pushState(null, '', `/page-${Math.round(performance.now())}`)
      dispatchEvent(new Event('blur'))
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
      dispatchEvent(new Event('pagehide'))
      Reflect.deleteProperty(document, 'visibilityState')
      document.dispatchEvent(new Event('visibilitychange'))
      dispatchEvent(new Event('focus'))
    })
    await this.settle(600)
  }

  /** The names of all that this origin keeps, the consent cookie apart. */
  async stored(): Promise<readonly string[]> {
    const cookies = (await this.page.context().cookies('https://www.shop.example/')).map(({ name }) => name).filter((name) => name !== 'consent')
    const others = await this.page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name = '' }) => name),
    ])
    return [...cookies, ...others].sort()
  }

  read<Value>(name: string): Promise<Value> {
    return this.page.evaluate((name) => JSON.parse(JSON.stringify((window as never as Record<string, unknown>)[name] ?? null)), name) as Promise<Value>
  }

  /** What went to addresses that have this in them, since the last call. */
  take(part = ''): readonly Contact[] {
    return this.contacts.splice(0).filter(({ url }) => url.includes(part))
  }

  async finish(expected: RegExp = /(?!)/): Promise<void> {
    expect(this.problems.filter((problem) => !expected.test(problem))).toEqual([])
    expect(await this.read('errors')).toEqual([])
  }
}
