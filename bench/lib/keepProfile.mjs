import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { browserOptions } from './browserOptions.mjs'
import { conditions } from './conditions.mjs'
import { openPage } from './openPage.mjs'

/** From the third visit on a browser has what it compiled at the second. */
const visits = 3

/**
 * The browser of somebody who comes back: one with a profile on disk, unlike the contexts of a test, which keep no compiled
 * code. It holds what another context has stored, and has been to the page a few times.
 *
 * @param {import('playwright-core').BrowserContext} visited The context of the first visit.
 */
export async function keepProfile(visited, url) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'))
  const { cookies, origins } = await visited.storageState()
  const context = await chromium.launchPersistentContext(folder, { ...browserOptions(), viewport: conditions.viewport, deviceScaleFactor: 2 })
  const close = async () => {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await context.addCookies(cookies)
    const { page } = await openPage(context, { isSlow: false })
    await page.goto(new URL('/icon.svg', url).href)
    const stored = origins.flatMap(({ localStorage }) => localStorage)
    await page.evaluate((stored) => {
      for (const { name, value } of stored) localStorage.setItem(name, value)
    }, stored)
    for (let visit = 0; visit < visits; visit++) {
      await page.goto(url, { waitUntil: 'load' })
      await page.waitForTimeout(800)
    }
    await page.close()
    return { context, close }
  } catch (error) {
    await close()
    throw error
  }
}
