import type { Page } from '@playwright/test'

/**
 * Holds every script file of a page back, whatever built it.
 *
 * @returns a function that lets them all through
 */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(
    ({ pathname }) => pathname.endsWith('.js'),
    async (route) => {
      await released
      await route.continue()
    },
  )
  return () => release()
}
