import { expect } from '@playwright/test'

const on = (surface) => `[data-consent-kit="${surface}"]`

/** A visitor of the site that `serveLetter` serves, in one tab of any engine. */
export class Visitor {
  /**
   * @param {{ url: string, asked: string[] }} site
   * @param {import('./Tab.ts').Tab} tab
   */
  constructor(site, tab) {
    this.site = site
    this.tab = tab
  }

  /** What the server was asked for, by any visitor, that is not the site's own. */
  get contacts() {
    return this.site.asked.filter((path) => path.startsWith('/vendor'))
  }

  /** Goes to a page whose script is held back, and waits until its banner is there. */
  async gotoEarly(path) {
    await this.tab.open(this.site.url + path)
    // a page that is being left gives no answer
    await expect.poll(() => this.sees('banner').catch(String)).toBe(true)
  }

  /** Goes to a page and waits until React has taken it over and whatever it starts has been started. */
  async goto(path) {
    // what is waited for must not be on the page that is left
    await this.tab.open('about:blank')
    await expect.poll(() => this.tab.evaluate(() => location.href).catch(String)).toBe('about:blank')
    await this.tab.open(this.site.url + path)
    await expect.poll(() => this.status().catch(String)).toMatch(/^(un)?decided$/)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }

  /** `pending`, `undecided` or `decided`, as the page says; null while it says nothing. */
  status() {
    return this.tab.evaluate(() => document.querySelector('[data-watch="status"]')?.textContent ?? null)
  }

  /** Whether `banner` or `preferences` is on screen. */
  sees(surface) {
    return this.tab.evaluate((selector) => document.querySelector(selector)?.checkVisibility() ?? false, on(surface))
  }

  /** Clicks a button of a surface by its action. */
  async choose(surface, action) {
    await this.tab.click(`${on(surface)} [data-consent-action="${action}"]`)
  }

  async openPreferences() {
    await this.tab.click(on('preferences-button'))
    await expect.poll(() => this.sees('preferences')).toBe(true)
  }

  /** What has the focus: its element, and the words that are on it or beside it. */
  focus() {
    return this.tab.evaluate(() => {
      const { activeElement: element } = document
      const words = element.ariaLabel || element.labels?.[0]?.textContent || element.textContent
      return `${element.localName}: ${words.trim()}`
    })
  }

  /** Whether what has the focus is in an open dialog, or is the browser's own. */
  isFocusInDialog() {
    return this.tab.evaluate(() => document.activeElement === document.body || !!document.activeElement.closest('dialog[open]'))
  }

  /** The value of the consent cookie, as the browser keeps it. */
  async record() {
    return (await this.tab.cookies()).find(({ name }) => name === 'consent')?.value
  }

  /** The names of everything that the site has stored, the consent cookie apart. */
  async stored() {
    const cookies = (await this.tab.cookies()).map(({ name }) => name).filter((name) => name !== 'consent')
    const others = await this.tab.evaluate(async () => {
      const databases = await indexedDB.databases()
      return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases.map(({ name }) => name)]
    })
    return [...cookies, ...others].sort()
  }
}
