import type { Page } from '@playwright/test'

/**
 * Listens to the page's live regions from now on, as a screen reader does.
 *
 * @returns a function that tells what they have said so far: every text that any of them has changed to, in order
 */
export async function watchStatuses(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(() => {
    const said: string[] = []
    const texts = new Map<Element, string>()
    const listen = () => {
      for (const region of document.querySelectorAll('[role="status"], [role="alert"], [role="log"], [aria-live], output')) {
        const text = region.textContent ?? ''
        if (text && text !== texts.get(region)) said.push(`${region.getAttribute('role')}: ${text}`)
        texts.set(region, text)
      }
    }
    listen()
    said.length = 0
    new MutationObserver(listen).observe(document, { subtree: true, childList: true, characterData: true })
    return said
  })
  return () => said.evaluate((texts) => texts)
}
