import { spawn } from 'node:child_process'
import selenium from 'selenium-webdriver'
import { findPort } from '../../scripts/findPort.mjs'

/** @typedef {import('./Tab.ts').Tab} Tab */

const { env } = process

/** What WebDriver calls a key that is named as in `KeyboardEvent.key`. */
const keyNames = { Enter: 'ENTER', Escape: 'ESCAPE', PageDown: 'PAGE_DOWN', Tab: 'TAB' }

/** @returns {Promise<Tab>} the tab that the driver is at now */
async function tab(driver) {
  const handle = await driver.getWindowHandle()
  // the driver is at one tab at a time
  const at =
    (act) =>
    async (...values) => {
      await driver.switchTo().window(handle)
      return act(...values)
    }
  return {
    open: at((url) => driver.get(url)),
    evaluate: at((act, ...values) => driver.executeScript(act, ...values)),
    click: at((selector) => driver.findElement(selenium.By.css(selector)).click()),
    press: at((key) => driver.actions().sendKeys(selenium.Key[keyNames[key]]).perform()),
    cookies: at(() => driver.manage().getCookies()),
    setCookie: at((name, value) => driver.manage().addCookie({ name, value, path: '/' })),
    openTab: at(async () => {
      await driver.switchTo().newWindow('tab')
      return tab(driver)
    }),
    close: () => driver.quit(),
  }
}

const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  )

/**
 * Starts the WebDriver of WebKitGTK, on a screen of its own where there is none.
 *
 * @param {string} program The path of `WebKitWebDriver`.
 */
export async function startWebKitGTK(program) {
  const port = await findPort(4700, 100)
  const hasScreen = env.DISPLAY || env.WAYLAND_DISPLAY
  const [command, ...args] = [...(hasScreen ? [] : ['xvfb-run', '--auto-servernum']), program, `--port=${port}`]
  const server = spawn(command, args, { detached: true, stdio: ['ignore', 'ignore', 'inherit'] })
  const stopped = new Promise((_resolve, reject) => {
    server.once('error', (cause) => reject(Error(`"${command}" cannot be started: install it, or set DISPLAY to a screen`, { cause })))
    server.once('exit', (code) => reject(Error(`"${command} ${args.join(' ')}" stopped with the code ${code}`)))
  })
  stopped.catch(() => {})
  const url = `http://127.0.0.1:${port}`
  while (!(await Promise.race([answers(`${url}/status`), stopped]))) await new Promise((resolve) => setTimeout(resolve, 100))
  // a page whose scripts are held back is never loaded
  const wanted = { browserName: 'MiniBrowser', pageLoadStrategy: 'none' }
  return {
    open: async () => tab(await new selenium.Builder().usingServer(url).withCapabilities(wanted).build()),
    // the group: with its screen
    stop: () => void process.kill(-server.pid),
  }
}
