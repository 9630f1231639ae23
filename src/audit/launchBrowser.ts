import type { Browser, BrowserType } from 'playwright-core'
import { CommandError } from '../tools/CommandError.js'
import { browserArguments } from './browserArguments.js'

/** In this order: what is installed beside Playwright's own, which is there only where it was downloaded. */
const channels = ['chrome', 'chromium', 'msedge', 'chrome-beta', undefined] as const
const onLinux = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge']

async function loadPlaywright(): Promise<BrowserType> {
  for (const name of ['playwright-core', 'playwright', '@playwright/test'])
    try {
      const { chromium } = (await import(name)) as { chromium?: BrowserType }
      if (chromium) return chromium
    } catch {
      // the next one
    }
  throw new CommandError('The audit drives a browser by Playwright, which is not there: npm install -D playwright-core')
}

/**
 * Starts a browser of the Chromium family.
 *
 * @param path Its executable; by default an installed Chrome, Chromium or Edge, or what the variable `CHROMIUM` names.
 * @throws {CommandError} saying what to install, where there is none
 */
export async function launchBrowser(path = process.env.CHROMIUM): Promise<Browser> {
  const chromium = await loadPlaywright()
  const ways = path ? [{ executablePath: path }] : [...channels.map((channel) => ({ channel })), ...onLinux.map((executablePath) => ({ executablePath }))]
  for (const way of ways)
    try {
      return await chromium.launch({ ...way, args: [...browserArguments], headless: true })
    } catch {
      // not here
    }
  throw new CommandError(
    path ? `"${path}" is no browser that can be started.` : 'There is no Chrome, Chromium or Edge on this machine: npx playwright-core install chromium',
  )
}
