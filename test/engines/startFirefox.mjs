import puppeteer from 'puppeteer-core'

/** @typedef {import('./Tab.ts').Tab} Tab */

/** @returns {Tab} */
const tab = (page) => ({
  // not waited for: a page whose scripts are held back is never loaded
  open: async (url) => void page.goto(url).catch(() => {}),
  evaluate: (act, ...values) => page.evaluate(act, ...values),
  click: (selector) => page.click(selector),
  press: (key) => page.keyboard.press(key),
  cookies: () => page.browserContext().cookies(),
  setCookie: (name, value) => page.browserContext().setCookie({ name, value, domain: 'localhost', path: '/' }),
  openTab: async () => tab(await page.browserContext().newPage()),
  close: () => page.browserContext().close(),
})

/**
 * Starts Firefox as Mozilla publishes it.
 *
 * @param {string} program Its path.
 */
export async function startFirefox(program) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, timeout: 120_000 })
  return {
    version: await browser.version(),
    open: async () => tab(await (await browser.createBrowserContext()).newPage()),
    stop: () => browser.close(),
  }
}
