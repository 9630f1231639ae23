import { compareButtons } from './compareButtons.mjs'
import { findFaults } from './findFaults.mjs'
import { hasAnswer } from './hasAnswer.mjs'

/** Rises, fades and what is fetched then. */
const settled = 1200

/** Opens the preferences by keyboard and leaves them with Escape. */
async function tryKeyboard(page, { customize, preferences }) {
  const dialog = page.locator(preferences).first()
  await page.locator(customize).focus()
  await page.evaluate(() => {
    window.opener = document.activeElement
  })
  await page.keyboard.press('Enter')
  await dialog.waitFor()
  await page.waitForTimeout(settled)
  const isFocusInside = await dialog.evaluate((element) => element.contains(document.activeElement))
  const dialogFaults = await findFaults(page)
  await page.keyboard.press('Escape')
  await page.waitForTimeout(settled)
  return {
    dialogFaults,
    isFocusInside,
    closesByEscape: !(await dialog.isVisible()),
    // a banner that comes back may have made its buttons anew
    returnsFocus: await page.evaluate((selector) => document.activeElement === window.opener || !!document.activeElement?.closest(selector), customize),
  }
}

/** How a subject's banner and preferences stand with those who do not see them, or use no mouse; and whether one answer is made easier than the other. */
export async function measureAccessibility(browser, url, subject) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.goto(url)
    if (!subject.accept) return { bannerFaults: await findFaults(page) }
    await page.locator(subject.accept).waitFor()
    await page.waitForTimeout(settled)
    return {
      bannerFaults: await findFaults(page),
      differences: await compareButtons(page, subject),
      ...(subject.preferences && (await tryKeyboard(page, subject))),
      staysUndecided: !(await hasAnswer(session, url, subject)),
    }
  } finally {
    await context.close()
  }
}
